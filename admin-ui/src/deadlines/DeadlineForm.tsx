import { Autocomplete, Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useSubmit } from '../backend/useSubmit';
import { Disclosure } from '../layout/Disclosure';
import { Section } from '../layout/Section';
import { deadlineApi } from './api';
import { KindSelect } from './KindSelect';
import { PausesInput } from './PausesInput';
import { UnitSelect } from './UnitSelect';
import type { ClockChoice, DeadlineAnswer } from './types';
import { useQuestion } from './useQuestion';

interface Props {
  choices: ClockChoice[];
  onAnswer: (answer: DeadlineAnswer | undefined) => void;
}

/** Event, date and kind of case. */
export function DeadlineForm({ choices, onAnswer }: Props) {
  const translate = useTranslate();
  const asked = useQuestion();
  const { send, busy, errors } = useSubmit({ act: deadlineApi.calculate, done: onAnswer });
  const word = (name: string) => translate(`deadline.${name}`);
  const calculate = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(undefined);
    send(asked.question);
  };
  return (
    <Section title={word('title')}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {word('hint')}
      </Typography>
      <Box component="form" onSubmit={calculate} sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
        <Autocomplete
          options={choices}
          value={asked.clock}
          onChange={(_, chosen) => asked.choose(chosen)}
          groupBy={({ key }) => word(`groups.${key.slice(0, 2)}`)}
          getOptionLabel={({ event, name }) => `${event} → ${name}`}
          isOptionEqualToValue={(one, other) => one.key === other.key}
          renderInput={(input) => (
            <TextField
              {...input}
              required
              label={word('clock')}
              error={Boolean(errors?.clock)}
              helperText={errors?.clock ?? word('clockHint')}
            />
          )}
        />
        <TextField
          name="start"
          required
          type={asked.clock?.inHours ? 'datetime-local' : 'date'}
          label={word(asked.clock?.inHours ? 'startAt' : 'start')}
          value={asked.start}
          onChange={({ target }) => asked.setStart(target.value)}
          error={Boolean(errors?.start)}
          helperText={errors?.start}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        {asked.clock?.byMediation && (
          <KindSelect
            name="mediation"
            value={asked.mediationKind}
            onChange={asked.setMediationKind}
          />
        )}
        {asked.clock?.byProcedure && (
          <KindSelect
            name="procedure"
            value={asked.procedureKind}
            onChange={asked.setProcedureKind}
          />
        )}
        <Disclosure summary={word('more')}>
          <Box sx={{ display: 'grid', gap: 2, pt: 1.5 }}>
            <TextField
              name="received"
              type="date"
              label={word('received')}
              value={asked.received}
              onChange={({ target }) => asked.setReceived(target.value)}
              error={Boolean(errors?.received)}
              helperText={errors?.received ?? word('receivedHint')}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <UnitSelect value={asked.unit} onChange={asked.setUnit} fault={errors?.unit} />
            <PausesInput pauses={asked.pauses} onChange={asked.setPauses} />
          </Box>
        </Disclosure>
        {errors?.pauses && (
          <Typography role="alert" color="error">
            {errors.pauses}
          </Typography>
        )}
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={busy || !asked.clock || !asked.start}
          sx={{ justifySelf: 'start' }}
        >
          {word('calculate')}
        </Button>
      </Box>
    </Section>
  );
}
