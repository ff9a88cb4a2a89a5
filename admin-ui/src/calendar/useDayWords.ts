import { useTranslate } from 'react-admin';
import { lookOf } from './looks';
import type { CalendarDay } from './types';

/** What a day is, why, and who says so. */
export function useDayWords() {
  const translate = useTranslate();
  return (day: CalendarDay) =>
    translate('calendar.day', {
      date: day.date,
      name: day.name,
      what: translate(`calendar.legend.${lookOf(day)}`),
      who: day.layer ?? translate('calendar.nation'),
    });
}
