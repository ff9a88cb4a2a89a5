import { expect, test } from 'vitest';
import type { Stage } from '../../api/types';
import { disputeStripOf } from './strip';

const strip = (ended: boolean, ...passed: Stage[]) =>
  disputeStripOf({
    stage: passed.at(-1) ?? 'REGISTERED',
    stages: passed.map((stage) => ({
      stage,
      happenedAt: '2026-11-23T02:00:00Z',
      recordedAt: '2026-11-24T02:00:00Z',
    })),
    ended,
  }).map(({ stage, state }) => `${stage} ${state}`);

test('shows what lies ahead of a dispute under mediation', () => {
  expect(strip(false, 'REGISTERED', 'ACCEPTED', 'MEDIATING')).toEqual([
    'REGISTERED done',
    'ACCEPTED done',
    'MEDIATING current',
    'PERFORMING ahead',
    'FOLLOW_UP ahead',
    'ARCHIVED ahead',
  ]);
});

test('shows a stage that was entered again once, where it is now', () => {
  expect(strip(false, 'ACCEPTED', 'MEDIATING', 'SUSPENDED', 'MEDIATING').slice(0, 3)).toEqual([
    'ACCEPTED done',
    'SUSPENDED done',
    'MEDIATING current',
  ]);
});

test('leads from a failure to the archive only', () => {
  expect(strip(false, 'ACCEPTED', 'MEDIATING', 'FAILED').slice(2)).toEqual([
    'FAILED current',
    'ARCHIVED ahead',
  ]);
  expect(strip(true, 'MEDIATING', 'FAILED', 'ARCHIVED').at(-1)).toBe('ARCHIVED ended');
});
