import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  GENDERS,
  LANGUAGES,
  PRACTICE_KINDS,
  type Practitioner,
  type PractitionerPage,
  type PractitionerEntry,
} from '../types';
import { api } from '../../backend/api';
import { useSubmit } from '../../backend/useSubmit';
import { zh as codes } from '../../i18n/codes';
import { CodesInput } from './CodesInput';
import { entryOf } from './entry';
import { useDivisions } from './useDivisions';

const GRID = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
};

const DAYS = [
  'practisingSince',
  'defendingSince',
  'licensedUntil',
  'suspendedFrom',
  'suspendedUntil',
] as const;

interface Props {
  practitioner: Practitioner;
  onSaved: (page: PractitionerPage) => void;
}

/** Everything that the head of the agency keeps about somebody. */
export function EntryForm({ practitioner, onSaved }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const divisions = useDivisions();
  const [entry, setEntry] = useState(() => entryOf(practitioner));
  const { send, busy, errors } = useSubmit({
    act: (changed: PractitionerEntry) => api.enter(practitioner.id, changed),
    done: (page) => {
      notify('roster.saved', { type: 'success' });
      onSaved(page);
    },
  });
  const set = (some: Partial<PractitionerEntry>) => setEntry({ ...entry, ...some });
  const input = (field: keyof PractitionerEntry) => ({
    label: translate(`resources.practitioners.fields.${field}`),
    error: Boolean(errors?.[field]),
    helperText: errors?.[field],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(entry);
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={GRID}>
      <TextField
        {...input('kind')}
        select
        required
        value={entry.kind}
        onChange={(event) => set({ kind: event.target.value as PractitionerEntry['kind'] })}
      >
        {PRACTICE_KINDS.map((code) => (
          <MenuItem key={code} value={code}>
            {translate(`practiceKind.${code}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...input('practiceNumber')}
        value={entry.practiceNumber}
        onChange={(event) => set({ practiceNumber: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      {DAYS.map((field) => (
        <TextField
          key={field}
          {...input(field)}
          type="date"
          value={entry[field]}
          onChange={(event) => set({ [field]: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
      <TextField
        {...input('gender')}
        select
        value={entry.gender}
        onChange={(event) => set({ gender: event.target.value })}
      >
        <MenuItem value="">—</MenuItem>
        {GENDERS.map((code) => (
          <MenuItem key={code} value={code}>
            {translate(`gender.${code}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...input('caseLimit')}
        type="number"
        value={entry.caseLimit ?? ''}
        onChange={(event) =>
          set({ caseLimit: event.target.value === '' ? null : Number(event.target.value) })
        }
      />
      <FormControlLabel
        label={translate('resources.practitioners.fields.minors')}
        control={<Checkbox checked={entry.minors} onChange={(_, minors) => set({ minors })} />}
      />
      <CodesInput
        {...input('languages')}
        codes={LANGUAGES}
        words={(code) => translate(`language.${code}`)}
        value={entry.languages}
        onChange={(languages) => set({ languages })}
      />
      <CodesInput
        {...input('matters')}
        codes={Object.keys(codes.matter)}
        words={(code) => translate(`matter.${code}`)}
        value={entry.matters}
        onChange={(matters) => set({ matters })}
      />
      <CodesInput
        {...input('areas')}
        codes={Object.keys(divisions)}
        words={(code) => divisions[code] ?? code}
        value={entry.areas}
        onChange={(areas) => set({ areas })}
      />
      <Box>
        <Button type="submit" variant="contained" loading={busy}>
          {translate('ra.action.save')}
        </Button>
      </Box>
    </Box>
  );
}
