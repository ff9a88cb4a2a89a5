import { expect, it } from 'vitest';
import { weeksOf } from './month';

it('begins its weeks on Monday', () => {
  const february = weeksOf(2026, 2);
  expect(february).toHaveLength(5);
  expect(february[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
  expect(february[4]?.slice(0, 6)).toEqual([
    '2026-02-23',
    '2026-02-24',
    '2026-02-25',
    '2026-02-26',
    '2026-02-27',
    '2026-02-28',
  ]);
});

it('knows leap years', () => {
  expect(weeksOf(2028, 2).flat().filter(Boolean)).toHaveLength(29);
});
