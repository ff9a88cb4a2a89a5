import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { Entry } from './entry';
import { wasAwaited } from './sendOrKeep';
import { wasSent } from './sender';

/** Says when something went by itself, and shows the cases as they are now. */
export function useTellSent(entries: Entry[]) {
  const notify = useNotify();
  const queries = useQueryClient();
  const before = useRef<string[]>([]);
  useEffect(() => {
    const here = entries.map((entry) => entry.key);
    const sent = before.current.filter((key) => !here.includes(key) && wasSent(key));
    before.current = here;
    if (sent.length === 0) return;
    const count = sent.filter((key) => !wasAwaited(key)).length;
    if (count > 0) notify('offline.sent', { type: 'success', messageArgs: { count } });
    for (const key of ['tasks', 'cases', 'case']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
  }, [entries, notify, queries]);
}
