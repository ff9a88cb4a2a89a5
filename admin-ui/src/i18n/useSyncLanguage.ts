import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocaleState } from 'react-admin';

/** Tells the browser which language it reads, and asks again for what the server had said in the other. */
export function useSyncLanguage() {
  const [locale] = useLocaleState();
  const shown = useRef(locale);
  const queries = useQueryClient();
  useEffect(() => {
    document.documentElement.lang = locale;
    if (shown.current !== locale) void queries.invalidateQueries();
    shown.current = locale;
  }, [locale, queries]);
}
