import { useTranslate } from 'react-admin';
import type { RegisterChange } from '../types';
import { showInstant } from '../../i18n/dates';
import { useDivisions } from './useDivisions';

const CODES: Record<string, string> = {
  kind: 'practiceKind',
  gender: 'gender',
  languages: 'language',
  matters: 'matter',
  minors: 'ra.boolean',
};

/** A change of the register as people read it. */
export function useChangeWords() {
  const translate = useTranslate();
  const divisions = useDivisions();
  const coded = (field: string) => {
    const codes = CODES[field];
    if (field === 'areas') return (code: string) => divisions[code] ?? code;
    return codes && ((code: string) => translate(`${codes}.${code}`));
  };
  const value = (field: string, text: string | null) => {
    const inWords = coded(field);
    if (!text) return '—';
    if (!inWords) return text.replace('/', ' – ');
    return text.split(' ').map(inWords).join(translate('roster.comma'));
  };
  const name = (field: string) =>
    field === 'leave'
      ? translate('roster.leaves')
      : translate(`resources.practitioners.fields.${field}`);
  return {
    what: ({ field, was, became }: RegisterChange) =>
      `${name(field)}：${value(field, was)} → ${value(field, became)}`,
    when: ({ at, by }: RegisterChange) =>
      `${showInstant(at)} · ${by ?? translate('roster.system')}`,
  };
}
