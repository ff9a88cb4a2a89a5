import type { Answers, FormSchema } from '../../api/types';
import { formFor } from './conditions';
import type { Property } from './property';
import { isEmptyList, newRow } from './rows';

/**
 * A list opens with one empty row when the form begins to ask for it, and loses the row, if nothing was typed in, when the
 * form asks no more: nobody is held up by a row that they do not need.
 */
export function withFirstRows(
  schema: FormSchema,
  before: Answers | undefined,
  after: Answers,
): Answers {
  const was = before ? listsAskedFor(schema, before) : [];
  const is = listsAskedFor(schema, after);
  const opened = is.filter((name) => !was.includes(name) && after[name] === undefined);
  const left = was.filter(
    (name) => !is.includes(name) && isOneEmptyRow(after[name], listIn(schema, name)),
  );
  const kept = Object.entries(after).filter(([name]) => !left.includes(name));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(opened.map((name) => [name, [newRow(listIn(schema, name))]])),
  };
}

/** Rows that were added since begin with what the form takes for granted. */
export const withNewRows = (schema: FormSchema, before: Answers, after: Answers): Answers =>
  Object.fromEntries(
    Object.entries(after).map(([name, value]) => [
      name,
      isList(listIn(schema, name)) ? begun(listIn(schema, name), before[name], value) : value,
    ]),
  );

const begun = (list: Property | undefined, before: unknown, after: unknown): unknown => {
  const known = Array.isArray(before) ? before.length : 0;
  const rows = Array.isArray(after) ? (after as Answers[]) : [];
  return rows.map((row, index) => (index < known ? row : { ...newRow(list), ...row }));
};

const listsAskedFor = (schema: FormSchema, answers: Answers) => {
  const { properties, required } = formFor(schema, answers);
  return (required ?? []).filter((name) => isList(properties?.[name] as Property | undefined));
};

/** These have a row for each party of the dispute, and none before somebody speaks. */
const OF_EACH_PARTY = ['party-consents', 'parties-told', 'agreement-parties', 'performance-check'];

const isList = (property?: Property) =>
  property?.type === 'array' &&
  property.items?.type === 'object' &&
  !OF_EACH_PARTY.includes(property['x-widget'] ?? '');

const isOneEmptyRow = (rows: unknown, list: Property | undefined) =>
  Array.isArray(rows) && rows.length === 1 && isEmptyList(rows, list);

const listIn = (schema: FormSchema, name: string) =>
  schema.properties?.[name] as Property | undefined;
