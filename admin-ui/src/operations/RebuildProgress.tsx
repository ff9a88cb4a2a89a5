import { Alert, LinearProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import type { Rebuilding } from './types';

const EVERY_MS = 3000;

/** While rows are made anew, at the start or by hand: how far it has come. Afterwards they are checked again. */
export function RebuildProgress() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const { data = [] } = useApiQuery({
    key: ['rebuilding'],
    ask: api.rebuilding,
    every: EVERY_MS,
  });
  const running = data.length > 0;
  useEffect(() => {
    if (!running) return;
    return () => void queries.invalidateQueries({ queryKey: ['derived-rows'] });
  }, [running, queries]);
  if (!running) return null;
  return (
    <Alert severity="info" sx={{ mb: 2, '& .MuiAlert-message': { flex: 1 } }}>
      {translate('operations.rebuilding')}
      {data.map((one) => (
        <Bar key={one.name} {...one} />
      ))}
    </Alert>
  );
}

function Bar({ name, done, total }: Rebuilding) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2">
        {translate('operations.progress', { name, done, total })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={total ? (100 * done) / total : 0}
        aria-label={translate('operations.progress', { name, done, total })}
      />
    </>
  );
}
