import { Validator, type Schema } from '@cfworker/json-schema';
import type { Answers, FormSchema } from '../../api/types';
import type { Property } from './property';
import { isEmptyList } from './rows';

interface Condition {
  if?: Schema;
  then?: FormSchema;
  else?: FormSchema;
}

const conditionsOf = (schema: FormSchema) =>
  ([schema, ...((schema.allOf as FormSchema[] | undefined) ?? [])] as Condition[]).filter(
    (part) => part.if,
  );

const holds = (condition: Schema, answers: Answers) =>
  new Validator(condition, '2020-12').validate(answers).valid;

const named = (branch: FormSchema | undefined) => [
  ...(branch?.required ?? []),
  ...Object.keys(branch?.properties ?? {}),
];

/**
 * The form as it stands for these answers: what only an if/then/else asks for is there when its
 * branch is taken, and nothing else of it.
 */
export function formFor(schema: FormSchema, answers: Answers): FormSchema {
  const conditions = conditionsOf(schema);
  const taken = conditions.map((one) => (holds(one.if ?? {}, answers) ? one.then : one.else));
  const always = new Set(schema.required);
  const conditional = new Set(
    conditions.flatMap((one) => [...named(one.then), ...named(one.else)]),
  );
  const wanted = new Set(taken.flatMap(named));
  const shown = Object.entries(schema.properties ?? {}).filter(
    ([name]) => always.has(name) || !conditional.has(name) || wanted.has(name),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(shown),
    required: [...always, ...taken.flatMap((branch) => branch?.required ?? [])],
  };
}

/** The form without what means nothing in a case. */
export const formWithout = (schema: FormSchema, notAsked: string[] = []): FormSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !notAsked.includes(name)),
  ),
});

/** The form for one case, of whose codes some cannot be meant there. */
export const formOffering = (
  schema: FormSchema,
  offered: Record<string, string[]>,
): FormSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      offering(property as Property, offered[name]),
    ]),
  ),
});

const offering = (property: Property, codes?: string[]): Property =>
  codes ? { ...property, enum: property.enum?.filter((code) => codes.includes(code)) } : property;

/** What is sent: only what the form shows, trimmed, and nothing that is empty. */
export function answersToSend(schema: FormSchema, answers: Answers): Answers {
  const { properties = {}, required = [] } = formFor(schema, answers);
  const kept = Object.entries(answers).filter(
    ([name, value]) =>
      name in properties &&
      (required.includes(name) || !isEmptyList(value, properties[name] as Property)),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(kept), trimmed)) as Answers;
}

const trimmed = (_: string, value: unknown) =>
  typeof value === 'string' ? value.trim() || undefined : value;
