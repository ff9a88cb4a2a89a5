import type { Answers, FormSchema } from '../../api/types';
import { showInstant } from '../../i18n/dates';
import { labelOf, titleOf } from './presentation';
import type { Property } from './property';

/** What was typed, a line for each answer: to be read and copied when the form itself is gone. */
export function answersInWords(schema: FormSchema, answers: Answers, locale: string): string {
  const properties = (schema.properties ?? {}) as Record<string, Property>;
  return Object.entries(properties)
    .filter(([name]) => answers[name] !== undefined)
    .map(([name, property]) => {
      const label = titleOf(property, locale) ?? name;
      return `${label}：${valueInWords(answers[name], property, locale)}`;
    })
    .join('\n');
}

function valueInWords(value: unknown, property: Property, locale: string): string {
  if (Array.isArray(value)) {
    return value.map((item) => valueInWords(item, property.items ?? {}, locale)).join('、');
  }
  if (typeof value === 'boolean') return YES_NO[locale === 'en' ? 'en' : 'zh'][value ? 0 : 1];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (property.format === 'date-time') return showInstant(text);
  return property.enum ? labelOf(property, text, locale) : text;
}

const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
