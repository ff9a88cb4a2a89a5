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
import type { Named } from '../api/types';

interface Props {
  /** What is handed over, in words. */
  what: string;
  /** Undefined until they are known. */
  colleagues?: Named[];
  busy: boolean;
  onClose: () => void;
  onChoose: (colleague: Named) => void;
}

/** Asks to whom. */
export function ColleagueDialog({ what, colleagues, busy, onClose, onChoose }: Props) {
  const translate = useTranslate();
  const [to, setTo] = useState('');
  const chosen = colleagues?.find((colleague) => String(colleague.id) === to);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="handover-title">
      <DialogTitle id="handover-title">{translate('task.handoverTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{what}</Typography>
        {colleagues?.length === 0 ? (
          <Typography>{translate('task.noColleagues')}</Typography>
        ) : (
          <TextField
            select
            label={translate('task.handoverTo')}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          >
            {(colleagues ?? []).map((colleague) => (
              <MenuItem key={colleague.id} value={String(colleague.id)}>
                {colleague.name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!chosen || busy}
          onClick={() => chosen && onChoose(chosen)}
        >
          {translate('task.handover')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
