import { Alert } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { outbox } from './outbox';

/** Tells whoever comes to log in that something waits for its author. */
export function WaitingHere() {
  const translate = useTranslate();
  const [count, setCount] = useState(0);
  useEffect(() => {
    void outbox.count().then(setCount);
  }, []);
  if (count === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('offline.atLogin', { count })}
    </Alert>
  );
}
