import { expect, it } from 'vitest';
import { FakeBackend } from '../../fake/FakeBackend';
import { PEOPLE } from '../../fake/people';
import type { TaskRow } from './types';
import { mayTake } from './mayTake';

const person = (login: string) => PEOPLE.find((known) => known.login === login);

const task = (change: Partial<TaskRow>): TaskRow => {
  const [first] = new FakeBackend().worklist.rows;
  if (!first) throw new Error('No task');
  return { ...first, role: 'INTAKE', basketUnit: 2, assignee: null, ...change };
};

it('is open to whom the basket and the role belong to', () => {
  expect(mayTake(task({}), person('intake'))).toBe(true);
});

it('is not open to another unit, another role, or nobody', () => {
  expect(mayTake(task({}), person('station'))).toBe(false);
  expect(mayTake(task({ role: 'AGENCY_HEAD' }), person('intake'))).toBe(false);
  expect(mayTake(task({}), undefined)).toBe(false);
});

it('is open to whoever holds it, wherever it lies', () => {
  expect(mayTake(task({ assignee: { id: 9, name: '线红' } }), person('station'))).toBe(true);
});
