import { expect, it } from 'vitest';
import { toFen, toYuan } from './money';

it('counts fen in digits', () => {
  expect(toFen('1234.5')).toBe(123450);
  expect(toFen('0.29')).toBe(29);
  expect(toFen('1,234')).toBe(123400);
});

it('takes no amount for none', () => {
  expect(toFen('')).toBeUndefined();
  expect(toFen('12.345')).toBeUndefined();
  expect(toFen('-1')).toBeUndefined();
});

it('shows yuan with two decimals', () => {
  expect(toYuan(123450)).toBe('1234.50');
  expect(toYuan(5)).toBe('0.05');
  expect(toYuan(undefined)).toBe('');
});
