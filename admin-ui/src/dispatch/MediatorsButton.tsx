import GroupsIcon from '@mui/icons-material/Groups';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MediatorsDialog } from './MediatorsDialog';

/** Opens the choice of a joint team. */
export function MediatorsButton({ number }: { number: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<GroupsIcon />} onClick={() => setOpen(true)}>
        {translate('dispatch.team.open')}
      </Button>
      {open && <MediatorsDialog number={number} onClose={() => setOpen(false)} />}
    </>
  );
}
