import { Box, Button } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { LANGUAGES, type Practitioner, type PractitionerPage } from '../types';
import { api } from '../../backend/api';
import { useSubmit } from '../../backend/useSubmit';
import { CodesInput } from './CodesInput';

interface Props {
  practitioner: Practitioner;
  onSaved: (page: PractitionerPage) => void;
}

/** What a firm may say of its own people. */
export function LanguagesForm({ practitioner, onSaved }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [languages, setLanguages] = useState(practitioner.languages);
  const { send, busy, errors } = useSubmit({
    act: (spoken: string[]) => api.speak(practitioner.id, practitioner.version, spoken),
    done: (page) => {
      notify('roster.saved', { type: 'success' });
      onSaved(page);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(languages);
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      <CodesInput
        label={translate('roster.languages')}
        error={Boolean(errors?.languages)}
        helperText={errors?.languages}
        codes={LANGUAGES}
        words={(code) => translate(`language.${code}`)}
        value={languages}
        onChange={setLanguages}
      />
      <Box>
        <Button type="submit" variant="contained" loading={busy}>
          {translate('ra.action.save')}
        </Button>
      </Box>
    </Box>
  );
}
