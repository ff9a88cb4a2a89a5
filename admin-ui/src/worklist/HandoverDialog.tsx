import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TaskRow } from '../api/types';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { useHandOver } from './useTaskActions';
import { useTaskName } from './useTaskName';

interface Props {
  task: TaskRow;
  onClose: () => void;
}

export function HandoverDialog({ task, onClose }: Props) {
  const translate = useTranslate();
  const name = useTaskName();
  const handOver = useHandOver(task);
  const [to, setTo] = useState('');
  const { data: colleagues = [], isSuccess } = useApiQuery({
    key: ['colleagues', task.id],
    ask: (signal) => api.colleagues(task.id, signal),
  });
  const chosen = colleagues.find((colleague) => String(colleague.id) === to);
  const confirm = () => chosen && handOver.mutate(chosen, { onSuccess: onClose });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="handover-title">
      <DialogTitle id="handover-title">{translate('task.handoverTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>
          {name(task)} · {task.caseNumber} · {task.applicant}
        </Typography>
        {isSuccess && colleagues.length === 0 ? (
          <Typography>{translate('task.noColleagues')}</Typography>
        ) : (
          <TextField
            select
            label={translate('task.handoverTo')}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          >
            {colleagues.map((colleague) => (
              <MenuItem key={colleague.id} value={String(colleague.id)}>
                {colleague.name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={!chosen || handOver.isPending} onClick={confirm}>
          {translate('task.handover')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
