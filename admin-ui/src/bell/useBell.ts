import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { recentlyUsed } from './recentlyUsed';

const EVERY_MS = 60_000;
const KEY = ['notifications'];

/** What the bell shows. It asks only while somebody uses the program, or the session of an empty desk would never end. */
export function useBell() {
  const bell = useApiQuery({ key: KEY, ask: (signal) => api.notifications(undefined, signal) });
  const { refetch } = bell;
  useEffect(() => {
    const timer = setInterval(() => {
      if (recentlyUsed() && !document.hidden) void refetch();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [refetch]);
  return bell;
}

/** Asks anew once something was read. */
export function useBellRings() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: KEY });
}
