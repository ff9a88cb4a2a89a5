import CampaignIcon from '@mui/icons-material/Campaign';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NudgeDialog } from './NudgeDialog';

interface Props {
  number: string;
  about?: { id: number; clock: string };
}

export function NudgeButton({ number, about }: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<CampaignIcon />}
        onClick={() => setOpen(true)}
      >
        {translate('supervision.nudge')}
      </Button>
      {open && <NudgeDialog number={number} about={about} onClose={() => setOpen(false)} />}
    </>
  );
}
