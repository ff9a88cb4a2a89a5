import { expect, it } from 'vitest';
import type { Clock } from '../types';
import { statusOf } from './clockWords';

const status = (clock: Partial<Clock>) =>
  statusOf({ status: 'RUNNING', breached: false, daysLeft: 5, ...clock } as Clock);

it('says how much time is left', () => {
  expect(status({})).toEqual({ kind: 'running', key: 'due.left', days: 5 });
  expect(status({ daysLeft: 0 }).key).toBe('due.today');
  expect(status({ daysLeft: 1 }).kind).toBe('pressing');
});

it('counts to the earliest day that somebody waits for, as the worklist does', () => {
  const limit = { dueOn: '2026-12-07', daysLeft: 7, promisedDueOn: null };
  expect(status({ ...limit, greenDueOn: '2026-12-01' })).toMatchObject({
    kind: 'pressing',
    days: 1,
  });
  expect(status({ ...limit, greenDueOn: null })).toMatchObject({ kind: 'running', days: 7 });
});

it('says how late it is', () =>
  expect(status({ daysLeft: -3 })).toEqual({ kind: 'late', key: 'due.over', days: 3 }));

it('calls nobody late where a right was not used', () =>
  expect(status({ status: 'PASSED', daysLeft: null })).toMatchObject({
    kind: 'cancelled',
    key: 'clock.status.passed',
  }));

it('does not forget a breach once the clock has stopped', () => {
  expect(status({ status: 'STOPPED', breached: true }).key).toBe('clock.status.stoppedLate');
  expect(status({ status: 'STOPPED' }).kind).toBe('kept');
});
