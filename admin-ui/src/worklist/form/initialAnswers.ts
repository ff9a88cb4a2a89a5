import type { Answers, FormSchema } from '../../api/types';
import { localNow, today, toInstant } from '../../i18n/dates';
import type { Property } from './property';

/** What a form starts with: what is known, today for the day of a fact, one empty row of a list. */
export function initialAnswers(schema: FormSchema, prefill: Answers): Answers {
  const properties = Object.entries(schema.properties ?? {}) as [string, Property][];
  const started = properties.map(([name, property]) => [name, startOf(property, schema, name)]);
  const known = started.filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(known) as Answers), ...prefill };
}

function startOf(property: Property, schema: FormSchema, name: string): unknown {
  if (property.default !== undefined) return property.default;
  if (property['x-fact'] && property.format === 'date') return today();
  if (property['x-fact'] && property.format === 'date-time') return toInstant(localNow());
  const list = property.type === 'array' && property.items?.type === 'object';
  return list && asked(schema, name) ? [{}] : undefined;
}

/** Whether the form requires it, always or in one of its branches. */
const asked = (schema: FormSchema, name: string) =>
  [schema, ...((schema.allOf as { then?: FormSchema }[] | undefined) ?? []).map((one) => one.then)]
    .flatMap((part) => part?.required ?? [])
    .includes(name);
