import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { problemOf } from '../backend/problem';

/** Logs in and goes back to the page that asked for it; a refusal stays on the page, in words. */
export function useLoginAttempt() {
  const enter = useLogin();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const refuse = (error: unknown) => {
    const { status, detail } = problemOf(error);
    setFailure(status === 401 ? translate('login.failed') : detail);
    setBusy(false);
  };
  const login = (username: string, password: string) => {
    setBusy(true);
    setFailure(undefined);
    enter({ username, password }).catch(refuse);
  };
  return { busy, failure, login };
}
