import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormHelperText,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Team } from './types';
import { api } from '../backend/api';
import { mediationApi } from '../mediation/api';
import { problemOf } from '../backend/problem';
import { useAction, useApiQuery } from '../backend/useApi';
import { useSubmission } from '../backend/useSubmission';
import { MediatorInputs } from './MediatorInputs';

const NOBODY: Team = { others: [], acceptedByParties: false };

/** Chooses mediators of several committees for one dispute; what does not fit is said where it stands. */
export function MediatorsDialog({ number, onClose }: { number: string; onClose: () => void }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`dispatch.team.${name}`);
  const notify = useNotify();
  const refresh = useRefresh();
  const submit = useSubmission();
  const [team, setTeam] = useState<Team>(NOBODY);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const { data: candidates } = useApiQuery({
    key: ['mediators', number],
    ask: (signal) => mediationApi.mediators(number, signal),
  });
  const form = useAction({
    act: () => submit((key) => api.changeMediators(number, team, key)),
    done: () => {
      notify('dispatch.team.formed');
      refresh();
      onClose();
    },
    refused: (error) => {
      const { errors, detail } = problemOf(error);
      setFaults(errors ?? { lead: detail ?? '' });
      return true;
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="team-title">
      <DialogTitle id="team-title">
        {label('title')} · {number}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{label('hint')}</DialogContentText>
        {candidates?.length === 0 && <DialogContentText>{label('none')}</DialogContentText>}
        <MediatorInputs
          candidates={candidates ?? []}
          team={team}
          faults={faults}
          onChange={setTeam}
        />
        <FormControl error={Boolean(faults.acceptedByParties)}>
          <FormControlLabel
            label={label('accepted')}
            control={
              <Checkbox
                checked={team.acceptedByParties}
                onChange={(_, acceptedByParties) => setTeam({ ...team, acceptedByParties })}
              />
            }
          />
          <FormHelperText role="alert">{faults.acceptedByParties}</FormHelperText>
        </FormControl>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={form.isPending}
          onClick={() => form.mutate(undefined)}
        >
          {label('confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
