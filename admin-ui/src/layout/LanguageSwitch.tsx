import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { LOCALES } from '../i18n/i18nProvider';

/** Offers the other language in its own words, as there are only two. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const other = LOCALES.find((choice) => choice.locale !== locale);
  if (!other) return null;
  return (
    <Button color="inherit" lang={other.locale} onClick={() => setLocale(other.locale)}>
      {other.name}
    </Button>
  );
}
