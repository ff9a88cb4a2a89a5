import { expect, it } from 'vitest';
import { stripOf } from './strip';

const at = '2026-11-23T01:00:00Z';

it('shows the whole line with the present stage', () => {
  const stages = [
    { stage: 'SUBMITTED' as const, enteredAt: at },
    { stage: 'UNDER_REVIEW' as const, enteredAt: at },
  ];
  const strip = stripOf({ stage: 'UNDER_REVIEW', stages, ended: false });
  expect(strip).toHaveLength(12);
  expect(strip.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'current', 'ahead']);
});

it('ends where a case was refused or withdrawn', () => {
  const stages = [
    { stage: 'SUBMITTED' as const, enteredAt: at },
    { stage: 'WITHDRAWN' as const, enteredAt: at },
  ];
  const strip = stripOf({ stage: 'WITHDRAWN', stages, ended: true });
  expect(strip.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
    'SUBMITTED done',
    'WITHDRAWN ended',
  ]);
});
