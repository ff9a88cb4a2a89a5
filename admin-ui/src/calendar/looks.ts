import type { CalendarDay } from './types';

export type DayLook = 'off' | 'work' | 'ethnic';

/** What a day is shown as: by a sign, and by a colour beside it. */
export const lookOf = ({ off, counts }: CalendarDay): DayLook =>
  counts ? (off ? 'off' : 'work') : 'ethnic';

export const LOOKS: Record<DayLook, { bgcolor: string; color: string }> = {
  off: { bgcolor: 'error.main', color: 'error.contrastText' },
  work: { bgcolor: 'primary.main', color: 'primary.contrastText' },
  ethnic: { bgcolor: 'action.selected', color: 'text.primary' },
};
