import { Button, Stack, TextField } from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  busy: boolean;
  onLogin: (username: string, password: string) => void;
}

const text = (form: FormData, name: string) => form.get(name) as string;

export function LoginForm({ busy, onLogin }: Props) {
  const translate = useTranslate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onLogin(text(form, 'username').trim(), text(form, 'password'));
  };
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit}>
      <TextField
        name="username"
        label={translate('ra.auth.username')}
        size="medium"
        required
        autoFocus
        autoComplete="username"
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <TextField
        name="password"
        type="password"
        label={translate('ra.auth.password')}
        size="medium"
        required
        autoComplete="current-password"
      />
      <Button type="submit" variant="contained" size="large" disabled={busy}>
        {translate('ra.auth.sign_in')}
      </Button>
    </Stack>
  );
}
