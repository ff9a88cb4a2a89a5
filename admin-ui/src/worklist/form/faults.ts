import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Answers, FormSchema } from '../../api/types';
import type { Property } from './property';

/** What is wrong with one answer: where, against which rule, and the rule's limit. */
export interface Fault {
  path: string[];
  rule: string;
  limit: unknown;
}

/** Rules that only say that something inside them is wrong. */
const WRAPPERS = ['properties', 'items', 'allOf', 'anyOf', 'oneOf', 'if', '$ref', 'false'];

const steps = (pointer: string) => pointer.split('/').slice(1).map(decodeURIComponent);

const at = (root: unknown, path: string[]) =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], root);

/** Judges as the server will; interpreted, because the page's policy forbids compiled schemas. */
export function faultsOf(schema: FormSchema, answers: Answers): Fault[] {
  const { errors } = new Validator(schema as Schema, '2020-12', false).validate(answers);
  const faults = errors
    .filter((error) => !WRAPPERS.includes(error.keyword))
    .flatMap((error) => faultsIn(error, schema, answers));
  return [...new Map(faults.map((fault) => [fault.path.join('/'), fault])).values()];
}

function faultsIn(error: OutputUnit, schema: FormSchema, answers: Answers): Fault[] {
  const path = steps(error.instanceLocation);
  const limit = at(schema, steps(error.keywordLocation));
  if (error.keyword !== 'required') return [{ path, rule: error.keyword, limit }];
  const object = at(answers, path) as object;
  return (limit as string[])
    .filter((name) => !(name in object))
    .map((name) => ({ path: [...path, name], rule: ruleFor(name, schema), limit: null }));
}

/** What can only be confirmed is not filled in. */
const ruleFor = (name: string, schema: FormSchema) =>
  (schema.properties?.[name] as Property | undefined)?.const === undefined ? 'required' : 'const';
