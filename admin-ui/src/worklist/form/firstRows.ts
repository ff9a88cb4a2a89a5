import type { Answers, FormSchema } from '../../api/types';
import { formFor } from './conditions';
import type { Property } from './property';

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
  const left = was.filter((name) => !is.includes(name) && isUntouched(after[name]));
  const kept = Object.entries(after).filter(([name]) => !left.includes(name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(opened.map((name) => [name, [{}]])) };
}

const listsAskedFor = (schema: FormSchema, answers: Answers) => {
  const { properties, required } = formFor(schema, answers);
  return (required ?? []).filter((name) => isList(properties?.[name] as Property | undefined));
};

const isList = (property?: Property) =>
  property?.type === 'array' && property.items?.type === 'object';

const isUntouched = (rows: unknown) =>
  Array.isArray(rows) &&
  rows.length === 1 &&
  Object.values(rows[0] as object).every((cell) => !cell);
