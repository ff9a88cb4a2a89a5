import { useTranslate } from 'react-admin';

/** What a case is about, in words. */
export function useMatter() {
  const translate = useTranslate();
  return (code: string) => translate(`matter.${code}`, { _: code });
}
