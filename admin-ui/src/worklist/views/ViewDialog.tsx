import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../backend/problem';
import { useTaskFilter } from '../useTaskFilter';
import type { useViews } from './useViews';

interface Props {
  save: ReturnType<typeof useViews>['save'];
  onClose: () => void;
}

/** Gives what is shown now a name. */
export function ViewDialog({ save, onClose }: Props) {
  const translate = useTranslate();
  const { filter } = useTaskFilter();
  const [name, setName] = useState('');
  const [isDefault, setDefault] = useState(false);
  const fault = save.error ? problemOf(save.error).errors?.name : undefined;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="view-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ name, isDefault, search: filter }, { onSuccess: onClose });
        }}
      >
        <DialogTitle id="view-title">{translate('task.views.keep')}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2 }}>{translate('task.views.hint')}</Typography>
          <TextField
            autoFocus
            required
            label={translate('task.views.name')}
            value={name}
            error={Boolean(fault)}
            helperText={fault}
            slotProps={{ htmlInput: { maxLength: 40 } }}
            onChange={(event) => setName(event.target.value)}
          />
          <FormControlLabel
            control={
              <Checkbox
                checked={isDefault}
                onChange={(event) => setDefault(event.target.checked)}
              />
            }
            label={translate('task.views.default')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!name.trim() || save.isPending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
