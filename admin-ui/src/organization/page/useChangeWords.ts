import { useTranslate } from 'react-admin';
import type { RegisterChange } from '../types';
import { showInstant } from '../../i18n/dates';

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
  const value = (field: string, text: string | null) => {
    const codes = CODES[field];
    if (!text) return '—';
    if (!codes) return text.replace('/', ' – ');
    return text
      .split(' ')
      .map((code) => translate(`${codes}.${code}`))
      .join(translate('roster.comma'));
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
