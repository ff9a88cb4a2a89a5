import { Box, Button, List, ListItem, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Leave, PractitionerPage } from '../types';
import { api } from '../../backend/api';
import { useAction } from '../../backend/useApi';
import { useSubmit } from '../../backend/useSubmit';
import { today } from '../../i18n/dates';

interface Props {
  id: number;
  leaves: Leave[];
  mayChange: boolean;
  onSaved: (page: PractitionerPage) => void;
}

/** When somebody takes no cases, and back again. */
export function Leaves({ id, leaves, mayChange, onSaved }: Props) {
  const translate = useTranslate();
  const end = useAction({
    act: (leave: number) => api.comeBack(id, leave),
    done: (page) => onSaved(page),
  });
  const over = (leave: Leave) => leave.until < today();
  return (
    <>
      {leaves.length === 0 && (
        <Typography color="text.secondary">{translate('roster.noLeave')}</Typography>
      )}
      <List dense disablePadding>
        {leaves.map((leave) => (
          <ListItem key={leave.id} disableGutters sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Typography sx={{ flex: 1, whiteSpace: 'nowrap' }}>
              {leave.from} – {leave.until}
            </Typography>
            {mayChange && !over(leave) && (
              <Button size="small" disabled={end.isPending} onClick={() => end.mutate(leave.id)}>
                {translate('roster.back')}
              </Button>
            )}
          </ListItem>
        ))}
      </List>
      {mayChange && <LeaveForm id={id} onSaved={onSaved} />}
    </>
  );
}

function LeaveForm({ id, onSaved }: Pick<Props, 'id' | 'onSaved'>) {
  const translate = useTranslate();
  const notify = useNotify();
  const [days, setDays] = useState({ from: today(), until: today() });
  const { send, busy, errors } = useSubmit({
    act: (absence: typeof days, key: string) => api.leave(id, absence, key),
    done: (page) => {
      notify('roster.saved', { type: 'success' });
      onSaved(page);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(days);
  };
  const input = (field: 'from' | 'until') => ({
    type: 'date',
    label: translate(`roster.${field}`),
    value: days[field],
    error: Boolean(errors?.[field]),
    helperText: errors?.[field],
    onChange: (event: { target: { value: string } }) =>
      setDays({ ...days, [field]: event.target.value }),
    slotProps: { inputLabel: { shrink: true } },
  });
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
      <TextField {...input('from')} />
      <TextField {...input('until')} />
      <Box>
        <Button type="submit" variant="outlined" loading={busy}>
          {translate('roster.enterLeave')}
        </Button>
      </Box>
    </Box>
  );
}
