import { expect, it } from 'vitest';
import type { Stage } from '../../api/types';
import { stripOf } from './strip';

const at = '2026-11-23T01:00:00Z';

it('shows the whole line with the present stage', () => {
  const stages = [
    { stage: 'SUBMITTED' as const, happenedAt: at, recordedAt: at },
    { stage: 'UNDER_REVIEW' as const, happenedAt: at, recordedAt: at },
  ];
  const strip = stripOf({ stage: 'UNDER_REVIEW', stages, ended: false });
  expect(strip).toHaveLength(12);
  expect(strip.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'current', 'ahead']);
});

it('ends where a case was refused or withdrawn', () => {
  const stages = [
    { stage: 'SUBMITTED' as const, happenedAt: at, recordedAt: at },
    { stage: 'WITHDRAWN' as const, happenedAt: at, recordedAt: at },
  ];
  const strip = stripOf({ stage: 'WITHDRAWN', stages, ended: true });
  expect(strip.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
    'SUBMITTED done',
    'WITHDRAWN ended',
  ]);
});

const reached = (...stages: Stage[]) =>
  stages.map((stage) => ({ stage, happenedAt: at, recordedAt: at }));

it('shows a detour where the case stands', () => {
  const stages = reached('SUBMITTED', 'UNDER_REVIEW', 'PENDING_APPROVAL', 'GRANTED', 'REPLACING');
  const strip = stripOf({ stage: 'REPLACING', stages, ended: false });
  expect(strip.map(({ stage }) => stage).slice(3, 6)).toEqual(['GRANTED', 'REPLACING', 'ASSIGNED']);
  expect(strip.find(({ stage }) => stage === 'REPLACING')?.state).toBe('current');
});

it('leads a terminated case to its closing', () => {
  const stages = reached('SUBMITTED', 'GRANTED', 'HANDLING', 'TERMINATED', 'CLOSING_CHECK');
  const strip = stripOf({ stage: 'CLOSING_CHECK', stages, ended: false });
  expect(strip.map(({ stage }) => stage)).toEqual([
    'SUBMITTED',
    'GRANTED',
    'HANDLING',
    'TERMINATED',
    'CLOSING_CHECK',
    'PAID',
    'FOLLOW_UP',
    'ARCHIVED',
  ]);
});

it('ends with the termination where nobody had worked', () => {
  const stages = reached('SUBMITTED', 'GRANTED', 'TERMINATED');
  const strip = stripOf({ stage: 'TERMINATED', stages, ended: true });
  expect(strip.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
    'SUBMITTED done',
    'GRANTED done',
    'TERMINATED ended',
  ]);
});

it('shows a notified case no review', () => {
  const strip = stripOf({
    stage: 'ASSIGNED',
    stages: reached('GRANTED', 'ASSIGNED'),
    ended: false,
  });
  expect(strip.map(({ stage }) => stage).slice(0, 3)).toEqual(['GRANTED', 'ASSIGNED', 'ENGAGED']);
});

it('leads aid that was given at once to the assignment', () => {
  const stages = reached('SUBMITTED', 'PROVISIONAL');
  const before = stripOf({ stage: 'PROVISIONAL', stages, ended: false });
  expect(before.map(({ stage }) => stage).slice(0, 3)).toEqual([
    'SUBMITTED',
    'PROVISIONAL',
    'ASSIGNED',
  ]);
  const after = stripOf({
    stage: 'ASSIGNED',
    stages: reached('PROVISIONAL', 'ASSIGNED'),
    ended: false,
  });
  expect(after.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'current', 'ahead']);
});
