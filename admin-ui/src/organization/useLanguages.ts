import { useTranslate } from 'react-admin';

/** What somebody speaks, in words. */
export function useLanguages() {
  const translate = useTranslate();
  return (codes: string[]) =>
    codes.map((code) => translate(`language.${code}`)).join(translate('roster.comma'));
}
