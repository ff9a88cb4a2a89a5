import { describe, expect, it } from 'vitest';
import { performanceBy, sumOf } from './instalment';
import type { Instalment } from './types';

const instalment = (ordinal: number, performedOn: string | null = null): Instalment => ({
  id: ordinal + 100,
  ordinal,
  owed: { from: 2, to: 1, what: '赔偿款', amount: 100, dueOn: '2026-12-01' },
  agreedUntil: null,
  performedOn,
  brokenOn: null,
});

const two = [instalment(1), instalment(2)];

describe('how an agreement stands', () => {
  it('goes on while anything is open', () => {
    expect(performanceBy(two, [{ ordinal: 1, performedOn: '2026-12-01' }])).toEqual({
      performance: 'GOES_ON',
    });
    expect(performanceBy(two, [{ ordinal: 1, agreedUntil: '2027-01-01' }])).toEqual({
      performance: 'GOES_ON',
    });
  });

  it('waits where nothing was found', () => {
    expect(performanceBy(two, [])).toEqual({ performance: 'AWAITED' });
  });

  it('is done on the day of the last one, whatever the order', () => {
    const checks = [
      { ordinal: 2, performedOn: '2026-12-03' },
      { ordinal: 1, performedOn: '2026-12-01' },
    ];
    expect(performanceBy(two, checks)).toEqual({ performance: 'DONE', performedOn: '2026-12-03' });
    expect(
      performanceBy(
        [instalment(1, '2026-12-09'), instalment(2)],
        [{ ordinal: 2, performedOn: '2026-12-02' }],
      ),
    ).toEqual({ performance: 'DONE', performedOn: '2026-12-09' });
  });

  it('is broken by one', () => {
    const checks = [
      { ordinal: 1, performedOn: '2026-12-01' },
      { ordinal: 2, brokenOn: '2026-12-02' },
    ];
    expect(performanceBy(two, checks)).toEqual({ performance: 'BROKEN', brokenOn: '2026-12-02' });
  });
});

it('adds up what was typed so far', () => {
  expect(sumOf([{ amount: 30_000 }, {}, { amount: 20_000 }])).toBe(50_000);
});
