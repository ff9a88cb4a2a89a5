import { useTranslate } from 'react-admin';
import type { RegisterEntry } from './types';

/** From when until when an entry counts, in words. */
export function usePeriod() {
  const translate = useTranslate();
  return ({ validFrom, validTo }: Pick<RegisterEntry, 'validFrom' | 'validTo'>) =>
    validTo
      ? translate('register.period', { from: validFrom, to: validTo })
      : translate('register.from', { from: validFrom });
}
