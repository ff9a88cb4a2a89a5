import { expect, it } from 'vitest';
import { isCreditCode } from './creditCode';

it.each(['91350100M000100Y43', '114305240063302381', '11533103015190001U'])('%s is right', (code) =>
  expect(isCreditCode(code)).toBe(true),
);

it.each(['91350100M000100Y44', '91350100I000100Y43', '91350100'])('%s is wrong', (code) =>
  expect(isCreditCode(code)).toBe(false),
);
