import { Alert, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Channel, NotificationSettings, NotificationSettingsToSave } from './types';
import { api } from '../backend/api';
import { isProblem, problemOf } from '../backend/problem';
import { useAction } from '../backend/useApi';
import { Section } from '../layout/Section';
import { useBellRings } from './useBell';

const CHANNELS: Channel[] = ['MAIL', 'BELL', 'NONE'];
const LANGUAGES = ['zh', 'en'] as const;

const asWanted = (settings: NotificationSettings): NotificationSettingsToSave => ({
  mailAddress: settings.mailAddress,
  language: settings.language,
  channels: Object.fromEntries(settings.kinds.map(({ kind, channel }) => [kind, channel])),
});

export function SettingsForm({ settings }: { settings: NotificationSettings }) {
  const translate = useTranslate();
  const [wanted, setWanted] = useState(() => asWanted(settings));
  const { save, errors, busy } = useSave();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(wanted);
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <Section title={translate('bellSettings.mail')}>
        <Stack spacing={2}>
          {!settings.mailOn && <Alert severity="info">{translate('bell.mailOff')}</Alert>}
          <TextField
            type="email"
            autoComplete="email"
            label={translate('bellSettings.address')}
            value={wanted.mailAddress}
            error={Boolean(errors.mailAddress)}
            helperText={errors.mailAddress ?? translate('bellSettings.addressHint')}
            onChange={(event) => setWanted({ ...wanted, mailAddress: event.target.value })}
          />
          <TextField
            select
            label={translate('bellSettings.language')}
            value={wanted.language}
            onChange={(event) => setWanted({ ...wanted, language: event.target.value })}
          >
            {LANGUAGES.map((language) => (
              <MenuItem key={language} value={language}>
                {translate(`bellSettings.${language}`)}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
      </Section>
      <Section title={translate('bellSettings.kinds')}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('bellSettings.kindsHint')}
        </Typography>
        <Stack spacing={2}>
          {settings.kinds.map(({ kind, optional }) => (
            <TextField
              key={kind}
              select
              label={translate(`bell.kind.${kind}`)}
              value={wanted.channels[kind]}
              error={Boolean(errors[`channels.${kind}`])}
              helperText={errors[`channels.${kind}`]}
              onChange={(event) =>
                setWanted({
                  ...wanted,
                  channels: { ...wanted.channels, [kind]: event.target.value as Channel },
                })
              }
            >
              {CHANNELS.filter((channel) => optional || channel !== 'NONE').map((channel) => (
                <MenuItem key={channel} value={channel}>
                  {translate(`bellSettings.channel.${channel}`)}
                </MenuItem>
              ))}
            </TextField>
          ))}
        </Stack>
      </Section>
      <Button type="submit" variant="contained" size="large" disabled={busy}>
        {translate('bellSettings.save')}
      </Button>
    </Stack>
  );
}

function useSave() {
  const notify = useNotify();
  const queries = useQueryClient();
  const ring = useBellRings();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const action = useAction({
    act: (wanted: NotificationSettingsToSave) => api.saveNotificationSettings(wanted),
    done: (saved) => {
      setErrors({});
      queries.setQueryData(['notification-settings'], saved);
      ring();
      notify('bellSettings.saved', { type: 'success' });
    },
    refused: (error) => {
      if (isProblem(error, 422)) setErrors(problemOf(error).errors ?? {});
      return false;
    },
  });
  return {
    save: (wanted: NotificationSettingsToSave) => action.mutate(wanted),
    errors,
    busy: action.isPending,
  };
}
