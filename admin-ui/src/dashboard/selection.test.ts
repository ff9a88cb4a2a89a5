import { expect, it } from 'vitest';
import { recentMonths, thisYear, withMonth } from './selection';

it('looks at the year until now, as the office reports', () => {
  expect(thisYear('2026-11-30')).toEqual({ from: '2026-01', to: '2026-11' });
  expect(recentMonths('2026-02-01').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});

it('moves the other end along, so that no period ends before it begins', () => {
  const spring = { from: '2026-03', to: '2026-05', unit: '7' };
  expect(withMonth(spring, 'to', '2026-04')).toEqual({ ...spring, to: '2026-04' });
  expect(withMonth(spring, 'to', '2026-01')).toEqual({ ...spring, from: '2026-01', to: '2026-01' });
  expect(withMonth(spring, 'from', '2026-08')).toEqual({
    ...spring,
    from: '2026-08',
    to: '2026-08',
  });
});
