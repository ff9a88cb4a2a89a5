import { today } from '../i18n/dates';

export interface Period {
  /** `2026-01`, both ends included. */
  from: string;
  to: string;
  /** Of which unit, if not of one's own. */
  unit?: string;
}

const YEARS_BACK = 2;
const MONTHS = 12;

/** From January until now, as the office reports. */
export const thisYear = (day = today()): Period => ({
  from: `${day.slice(0, 4)}-01`,
  to: day.slice(0, 7),
});

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
