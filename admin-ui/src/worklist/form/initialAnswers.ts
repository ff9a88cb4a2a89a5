import type { Answers, FormSchema } from '../../api/types';
import { localNow, today, toInstant } from '../../i18n/dates';
import { withFirstRows } from './firstRows';
import type { Property } from './property';

/** What a form starts with: what is known (null where it is known that there is nothing), today for the day of a fact, nobody where nobody will do, one empty row of a list that it asks for. */
export function initialAnswers(schema: FormSchema, prefill: Answers): Answers {
  const properties = Object.entries(schema.properties ?? {}) as [string, Property][];
  const started = properties.map(([name, property]) => [name, startOf(property)]);
  const known = started.filter(([, value]) => value !== undefined);
  const answers = { ...(Object.fromEntries(known) as Answers), ...prefill };
  return withFirstRows(
    schema,
    undefined,
    Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)),
  );
}

function startOf(property: Property): unknown {
  if (property.default !== undefined) return property.default;
  if (property['x-fact'] && property.format === 'date') return today();
  if (property['x-fact'] && property.format === 'date-time') return toInstant(localNow());
  if (property.type === 'array' && property.minItems === 0) return [];
  return undefined;
}
