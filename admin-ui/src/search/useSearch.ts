import { useEffect, useState } from 'react';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';

const PAUSE_MS = 250;

/** Asks once somebody has stopped typing; what was found before stays until then. */
export function useSearch(typed: string) {
  const [q, setQ] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setQ(typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  const answer = useApiQuery({
    key: ['search', q],
    ask: (signal) => api.search(q, signal),
    enabled: q !== '',
  });
  return { ...answer, data: q === '' ? undefined : answer.data, asked: q };
}
