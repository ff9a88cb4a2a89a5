import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { today } from '../../i18n/dates';
import { MoveInputs } from './MoveInputs';
import type { AskedMove, MoveTrial, UnitOfTree } from './types';
import { useMove } from './useMove';

interface Props {
  unit: UnitOfTree;
  offices: UnitOfTree[];
  onClose: () => void;
}

/** Hangs a unit elsewhere from a day on; what goes along is said before anything is moved. */
export function MoveDialog({ unit, offices, onClose }: Props) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<AskedMove>({ parent: null, from: today() });
  const { trial, errors, busy, attempt, move, forget } = useMove(unit, onClose);
  const change = (changed: AskedMove) => {
    setAsked(changed);
    forget();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="move-title">
      <DialogTitle id="move-title">{translate('units.moveOne', { unit: unit.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('units.moveHint')}</DialogContentText>
        <MoveInputs
          asked={asked}
          offices={offices.filter(({ id }) => id !== unit.id && id !== unit.parent)}
          errors={errors}
          onChange={change}
        />
        {trial && <Consequences trial={trial} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy}
          onClick={() => (trial ? move(asked) : attempt(asked))}
        >
          {translate(trial ? 'units.confirm' : 'units.try')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Consequences({ trial }: { trial: MoveTrial }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" role="status">
      {translate('units.trial', { ...trial })}
    </Alert>
  );
}
