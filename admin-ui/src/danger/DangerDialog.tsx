import {
  Alert,
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
import type { Me } from '../api/types';
import { problemOf } from '../backend/problem';
import { useAction } from '../backend/useApi';
import { useSubmission } from '../backend/useSubmission';
import { KEPT } from '../offline/sendOrKeep';
import { DANGERS, reportDanger, seenNow, type Danger } from './reportDanger';

interface Props {
  number: string;
  me: Me;
  onClose: () => void;
}

/** The second tap says what it is, and sends at once; what happened may be written before it, and need not be. */
export function DangerDialog({ number, me, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const submit = useSubmission();
  const [situation, setSituation] = useState('');
  const [fault, setFault] = useState<string>();
  const report = useAction({
    act: (kind: Danger) => {
      const words = situation.trim() || translate(`danger.unwritten.${kind}`);
      return submit((key) => reportDanger(number, seenNow(kind, words), key, me));
    },
    done: (result) => {
      if (result === KEPT) notify('danger.kept', { type: 'warning' });
      else notify('danger.reported', { type: 'success' });
      refresh();
      onClose();
    },
    refused: (error) => {
      setFault(problemOf(error).detail);
      return true;
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="danger-title">
      <DialogTitle id="danger-title">
        {translate('danger.title')} · {number}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('danger.hint')}</DialogContentText>
        {DANGERS.map((kind) => (
          <Button
            key={kind}
            size="large"
            color="error"
            variant="contained"
            disabled={report.isPending}
            onClick={() => report.mutate(kind)}
          >
            {translate(`danger.kind.${kind}`)}
          </Button>
        ))}
        <TextField
          multiline
          minRows={2}
          label={translate('danger.situation')}
          value={situation}
          onChange={(event) => setSituation(event.target.value)}
        />
        {fault && <Alert severity="error">{fault}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
