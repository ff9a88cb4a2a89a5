import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { problemOf } from '../backend/problem';
import { useAction } from '../backend/useApi';
import { useSubmission } from '../backend/useSubmission';

interface Props {
  number: string;
  /** The missed day that it is about; without one it is about the case as a whole. */
  about?: { id: number; clock: string };
  onClose: () => void;
}

/** Asks whoever has the case in hand how it is getting on. */
export function NudgeDialog({ number, about, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const submit = useSubmission();
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string>();
  const nudge = useAction({
    act: () => submit((key) => api.nudge(number, { clockId: about?.id, note }, key)),
    done: () => {
      notify('supervision.nudged');
      refresh();
      onClose();
    },
    refused: (error) => {
      const { errors, detail } = problemOf(error);
      setFault(errors?.note ?? detail);
      return true;
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="nudge-title">
      <DialogTitle id="nudge-title">
        {translate('supervision.nudgeTitle')} · {about ? `${number} · ${about.clock}` : number}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('supervision.nudgeHint')}</DialogContentText>
        <TextField
          multiline
          minRows={2}
          label={translate('supervision.note')}
          value={note}
          error={Boolean(fault)}
          helperText={fault}
          slotProps={{ formHelperText: { role: 'alert' } }}
          onChange={(event) => setNote(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={nudge.isPending}
          onClick={() => nudge.mutate(undefined)}
        >
          {translate('supervision.nudge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
