import WarningIcon from '@mui/icons-material/WarningAmber';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMe } from '../backend/useMe';
import { DangerDialog } from './DangerDialog';

/** The first of two taps, on a mediator's own list and on the page of the dispute. */
export function DangerButton({ number }: { number: string }) {
  const translate = useTranslate();
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        color="error"
        variant="outlined"
        startIcon={<WarningIcon />}
        onClick={() => setOpen(true)}
      >
        {translate('danger.open')}
      </Button>
      {open && me && <DangerDialog number={number} me={me} onClose={() => setOpen(false)} />}
    </>
  );
}
