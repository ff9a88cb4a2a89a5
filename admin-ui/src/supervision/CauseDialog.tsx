import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { CAUSES } from './types';
import { api } from '../backend/api';
import { problemOf } from '../backend/problem';
import { useAction } from '../backend/useApi';
import { useSubmission } from '../backend/useSubmission';

interface Props {
  /** The missed day. */
  id: number;
  clock: string;
  onClose: () => void;
}

/** Why a day was missed: a cause from the list, and what it was in words. */
export function CauseDialog({ id, clock, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const submit = useSubmission();
  const [cause, setCause] = useState('');
  const [explanation, setExplanation] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const give = useAction({
    act: () => submit((key) => api.explainBreach(id, { cause, explanation }, key)),
    done: () => {
      notify('supervision.given');
      refresh();
      onClose();
    },
    refused: (error) => {
      const faults = problemOf(error).errors;
      setErrors(faults ?? {});
      return Boolean(faults);
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="cause-title">
      <DialogTitle id="cause-title">
        {translate('supervision.explainTitle')} · {clock}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('supervision.explainHint')}</DialogContentText>
        <TextField
          select
          required
          label={translate('supervision.causeIs')}
          value={cause}
          error={Boolean(errors.cause)}
          helperText={errors.cause}
          onChange={(event) => setCause(event.target.value)}
        >
          {CAUSES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`supervision.cause.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          multiline
          minRows={3}
          label={translate('supervision.words')}
          value={explanation}
          error={Boolean(errors.explanation)}
          helperText={errors.explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!cause || !explanation.trim() || give.isPending}
          onClick={() => give.mutate(undefined)}
        >
          {translate('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
