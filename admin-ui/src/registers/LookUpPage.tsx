import { Box, Button, List, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useSubmit } from '../backend/useSubmit';
import type { RegisterEntry } from './types';
import { PageTitle } from '../layout/PageTitle';
import { Section } from '../layout/Section';
import { EntryCard } from './EntryCard';

/** One person, by the whole ID number: for those who check an application. */
export default function LookUpPage() {
  const translate = useTranslate();
  const [idNumber, setIdNumber] = useState('');
  const [found, setFound] = useState<RegisterEntry[]>();
  const { send, busy, errors } = useSubmit({ act: api.lookUpInRegisters, done: setFound });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setFound(undefined);
    send(idNumber);
  };
  return (
    <Box sx={{ my: 2 }}>
      <PageTitle title={translate('menu.registerLookUp')} />
      <Section title={translate('menu.registerLookUp')}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('register.lookUpHint')}
        </Typography>
        <Box
          component="form"
          onSubmit={ask}
          sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}
        >
          <TextField
            name="idNumber"
            label={translate('register.idNumber')}
            value={idNumber}
            onChange={({ target }) => setIdNumber(target.value)}
            error={Boolean(errors?.idNumber)}
            helperText={errors?.idNumber}
            autoComplete="off"
            sx={{ minWidth: { sm: 320 } }}
          />
          <Button type="submit" variant="contained" size="large" disabled={busy || !idNumber}>
            {translate('register.lookUp')}
          </Button>
        </Box>
        <div role="status">
          {found?.length === 0 && (
            <Typography sx={{ mt: 2 }}>{translate('register.nobody')}</Typography>
          )}
        </div>
        {found && found.length > 0 && (
          <List>
            {found.map((row) => (
              <EntryCard key={row.id} row={row} />
            ))}
          </List>
        )}
      </Section>
    </Box>
  );
}
