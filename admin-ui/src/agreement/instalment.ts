import type { Instalment } from './types';

/** One row of what is owed, as it is typed in. */
export interface Owed {
  from?: number;
  to?: number;
  what?: string;
  amount?: number;
  dueOn?: string;
}

export const sumOf = (rows: Owed[]) => rows.reduce((sum, { amount = 0 }) => sum + amount, 0);

/** What was found of one instalment: one day of three. */
export interface Check {
  ordinal: number;
  performedOn?: string;
  agreedUntil?: string;
  brokenOn?: string;
}

export type Found = 'performedOn' | 'agreedUntil' | 'brokenOn';

export const foundOf = (check: Check | undefined): Found | undefined =>
  (['performedOn', 'agreedUntil', 'brokenOn'] as const).find((day) => check?.[day] !== undefined);

/** How the whole agreement stands by what was found, as the form has to say it. */
export function performanceBy(instalments: Instalment[], checks: Check[]) {
  if (checks.length === 0) return { performance: 'AWAITED' };
  const after = instalments.map((one) => ({
    ...one,
    ...checks.find(({ ordinal }) => ordinal === one.ordinal),
  }));
  const broken = days(after.map(({ brokenOn }) => brokenOn));
  if (broken.length > 0) return { performance: 'BROKEN', brokenOn: broken[0] };
  if (after.some(({ performedOn }) => !performedOn)) return { performance: 'GOES_ON' };
  const performed = days(after.map(({ performedOn }) => performedOn));
  return { performance: 'DONE', performedOn: performed[performed.length - 1] };
}

const days = (some: (string | null | undefined)[]) =>
  some.filter((day): day is string => Boolean(day)).sort();
