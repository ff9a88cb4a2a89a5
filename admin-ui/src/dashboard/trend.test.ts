import { expect, it } from 'vitest';
import { line, lowestRate, x, y } from './trend';

const FRAME = { width: 100, height: 50, months: 3, lowest: 90 };
const month = (value: string | null, lastYear: string | null = null) => ({
  month: '2026-01',
  numerator: 0,
  denominator: 0,
  value,
  lastYear,
});

it('begins the scale in whole tens below the lowest rate', () => {
  expect(lowestRate([month('98.00')], '98.00')).toBe(90);
  expect(lowestRate([month('98.00', '74.99')], null)).toBe(70);
  expect(lowestRate([], null)).toBe(90);
  expect(lowestRate([month('0.00')], '100.00')).toBe(0);
});

it('spreads the months over the width and the rates over the height', () => {
  expect([0, 1, 2].map((i) => x(FRAME, i))).toEqual([0, 50, 100]);
  expect(x({ ...FRAME, months: 1 }, 0)).toBe(50);
  expect([100, 95, 90].map((rate) => y(FRAME, rate))).toEqual([0, 25, 50]);
});

it('breaks the line at a month without a rate', () => {
  expect(line(FRAME, ['100.00', null, '90.00'])).toBe('M0.0 0.0M100.0 50.0');
  expect(line(FRAME, ['100.00', '95.00', '90.00'])).toBe('M0.0 0.0L50.0 25.0L100.0 50.0');
});
