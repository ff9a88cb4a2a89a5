import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Fault } from './faults';

const KNOWN = [
  'required',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'const',
  'format',
];

/** A fault in words; a rule that nobody has words for is simply "not valid". */
export function useFaultWords() {
  const translate = useTranslate();
  return useCallback(
    ({ rule, limit }: Fault) => {
      const known = KNOWN.includes(rule) ? rule : rule === 'minLength' ? 'required' : 'other';
      const shown = typeof limit === 'string' || typeof limit === 'number' ? limit : '';
      return translate(`form.fault.${known}`, { limit: shown });
    },
    [translate],
  );
}
