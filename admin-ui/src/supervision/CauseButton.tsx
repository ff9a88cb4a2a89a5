import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CauseDialog } from './CauseDialog';

export function CauseButton({ id, clock }: { id: number; clock: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="contained" onClick={() => setOpen(true)}>
        {translate('supervision.explain')}
      </Button>
      {open && <CauseDialog id={id} clock={clock} onClose={() => setOpen(false)} />}
    </>
  );
}
