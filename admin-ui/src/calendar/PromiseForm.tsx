import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useApiQuery } from '../backend/useApi';
import { useSubmit } from '../backend/useSubmit';
import { deadlineApi } from '../deadlines/api';
import { today } from '../i18n/dates';
import { Section } from '../layout/Section';
import { calendarApi } from './api';
import type { NewPromise, Promised } from './types';

export function PromiseForm({ onSaved }: { onSaved: (promises: Promised[]) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState<NewPromise>({
    clock: 'LA_REVIEW',
    amount: '',
    limitUnit: 'NATURAL_DAYS',
    validFrom: today(),
  });
  const choices = useApiQuery({ key: ['deadline-clocks'], ask: deadlineApi.clocks });
  const { send, busy, errors } = useSubmit({
    act: calendarApi.promise,
    done: (promises) => {
      onSaved(promises);
      notify('promised.saved', { type: 'success' });
    },
  });
  const input = (name: keyof NewPromise) => ({
    name,
    label: translate(`promised.${name}`),
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: target.value }),
    error: Boolean(errors?.[name]),
    helperText: errors?.[name],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
  };
  const options = (choices.data ?? []).filter(
    ({ key, inHours }) => !inHours && !key.startsWith('CT_'),
  );
  return (
    <Section title={translate('promised.newOne')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 480 }}>
        <TextField select {...input('clock')} value={options.length ? typed.clock : ''}>
          {options.map(({ key, name }) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          {...input('amount')}
          helperText={errors?.amount ?? translate('promised.amountHint')}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
        />
        <TextField select {...input('limitUnit')}>
          {(['NATURAL_DAYS', 'WORKING_DAYS'] as const).map((kind) => (
            <MenuItem key={kind} value={kind}>
              {translate(`promised.units.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          {...input('validFrom')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="contained" disabled={busy} sx={{ justifySelf: 'start' }}>
          {translate('promised.add')}
        </Button>
      </Box>
    </Section>
  );
}
