import type { UiSchema } from '@rjsf/utils';
import type { Property } from './property';

/** Up to so many choices stand open side by side; more hide in a list. */
const OPEN_CHOICES = 4;

const WIDE = [
  'textarea',
  'checkboxes',
  'choices',
  'yesNo',
  'confirm',
  'attachment',
  'list',
  'firm',
  'lawyer',
  'lawyer-of-firm',
  'mediators',
  'party-consents',
  'parties-told',
  'session-parties',
  'agreement-terms',
];

/** Lists of which each row is more than inputs side by side. */
const FIELDS = ['instalments', 'agreement-parties', 'performance-check'];

type Schema = { properties?: Record<string, unknown> };

/** How each property of a form is shown: its widget, and its words in the reader's language. */
export function presentationOf(schema: Schema, locale: string): UiSchema {
  const properties = Object.entries(schema.properties ?? {}) as [string, Property][];
  const shown = properties.map(([name, property]) => [
    name,
    fieldOf(name, property, schema, locale),
  ]);
  return Object.fromEntries(shown) as UiSchema;
}

function fieldOf(name: string, property: Property, form: Schema, locale: string): UiSchema {
  const widget = widgetOf(name, property, form);
  const field: UiSchema = {
    'ui:title': titleOf(property, locale),
    'ui:description': descriptionOf(property, locale),
    'ui:options': { wide: WIDE.includes(widget) || FIELDS.includes(widget) },
  };
  if (FIELDS.includes(widget)) return { ...field, 'ui:field': widget };
  if (widget === 'list') return { ...field, items: presentationOf(property.items ?? {}, locale) };
  const choices = property.enum ? property : property.items;
  if (choices?.enum)
    field['ui:enumNames'] = choices.enum.map((code) => labelOf(choices, code, locale));
  return { ...field, 'ui:widget': widget };
}

function widgetOf(name: string, property: Property, form: Schema): string {
  const named = property['x-widget'];
  if (named === 'firm-and-lawyer') return 'firm';
  if (name === 'lawyerId' && asksForFirm(form)) return 'lawyer';
  if (named) return named;
  if (property.type === 'boolean') return property.const === true ? 'confirm' : 'yesNo';
  if (property.type === 'array') return property.items?.enum ? 'checkboxes' : 'list';
  if (property.enum) return property.enum.length > OPEN_CHOICES ? 'select' : 'choices';
  if (property.format === 'date') return 'date';
  if (property.format === 'date-time') return 'moment';
  return property.type === 'integer' || property.type === 'number' ? 'number' : 'text';
}

const asksForFirm = (form: Schema) =>
  Object.values(form.properties ?? {}).some(
    (property) => (property as Property)['x-widget'] === 'firm-and-lawyer',
  );

type Words = Pick<Property, 'title' | 'description' | 'x-title-en' | 'x-description-en'>;

export const titleOf = (words: Words, locale: string) =>
  (locale === 'en' && words['x-title-en']) || words.title;

export const descriptionOf = (words: Words, locale: string) =>
  (locale === 'en' && words['x-description-en']) || words.description;

export const labelOf = (property: Property, code: string, locale: string) =>
  property['x-labels']?.[code]?.[locale === 'en' ? 'en' : 'zh'] ?? code;
