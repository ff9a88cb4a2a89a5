import { expect, it } from 'vitest';
import type { FormSchema } from '../../api/types';
import { answersToSend } from './conditions';

const cells = { name: { type: 'string' }, copies: { type: 'integer', default: 1 } };
const list = { type: 'array', minItems: 1, items: { type: 'object', properties: cells } };

/** Papers that came, and, if some are missing, which. */
const schema = {
  type: 'object',
  properties: { result: { enum: ['COMPLETE', 'MISSING'] }, received: list, missing: list },
  required: ['result'],
  allOf: [
    {
      if: { properties: { result: { const: 'COMPLETE' } }, required: ['result'] },
      then: { required: ['received'] },
    },
    {
      if: { properties: { result: { const: 'MISSING' } }, required: ['result'] },
      then: { required: ['missing'], properties: { received: {} } },
    },
  ],
} as unknown as FormSchema;

it('sends no list that may stay empty and did', () => {
  const answers = { result: 'MISSING', received: [{ copies: 1 }], missing: [{ name: '工资欠条' }] };
  expect(answersToSend(schema, answers)).toEqual({
    result: 'MISSING',
    missing: [{ name: '工资欠条' }],
  });
  expect(answersToSend(schema, { result: 'COMPLETE', received: [{}] })).toEqual({
    result: 'COMPLETE',
    received: [{}],
  });
});
