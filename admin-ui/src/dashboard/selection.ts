import { today } from '../i18n/dates';

/** Which months of which unit are looked at, and whose cases. It stands in the address as it is. */
export interface Selection {
  /** `2026-01`, both ends included. */
  from: string;
  to: string;
  /** Of which unit, if not of one's own. */
  unit?: string;
  /** `true` those of the green channel, `false` the others; all if nothing is said. */
  green?: string;
  /** The same for the registered poor. */
  targetGroup?: string;
  /** Only those in which somebody of this group of people asks. */
  group?: string;
}

/** Whose cases: what a selection may say besides months and unit. */
export const CUTS = ['green', 'targetGroup', 'group'] as const;

const YEARS_BACK = 2;
const MONTHS = 12;

/** From January until now, as the office reports. */
export const thisYear = (day = today()): Selection => ({
  from: `${day.slice(0, 4)}-01`,
  to: day.slice(0, 7),
});

/** An end before the beginning moves the other one along. */
export function withMonth(selection: Selection, end: 'from' | 'to', month: string): Selection {
  const changed = { ...selection, [end]: month };
  return changed.from > changed.to ? { ...changed, from: month, to: month } : changed;
}

/** Months to choose from, the present one first. */
export function recentMonths(day = today()): string[] {
  const year = Number(day.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back);
  return years
    .flatMap((y) =>
      Array.from({ length: MONTHS }, (_, i) => `${y}-${String(MONTHS - i).padStart(2, '0')}`),
    )
    .filter((month) => month <= day.slice(0, 7));
}
