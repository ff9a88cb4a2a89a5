import { expect, it } from 'vitest';
import { showMoment } from './dates';

it('shows the day alone of what is known by its day', () => {
  expect(showMoment('2026-11-29T16:00:00Z')).toBe('2026-11-30');
  expect(showMoment('2026-11-30T01:30:00Z')).toBe('2026-11-30 09:30');
});
