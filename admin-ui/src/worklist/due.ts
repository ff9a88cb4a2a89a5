import { daysBetween } from '../i18n/dates';

const SOON = 2;

export type Urgency = 'over' | 'today' | 'soon' | 'ok' | 'none';

export interface Due {
  urgency: Urgency;
  words: { key: string; days: number };
}

/** How much time is left until the end of a day, in words; a due date is a day, not an instant. */
export function due(dueOn: string | null, today: string): Due {
  if (!dueOn) return { urgency: 'none', words: { key: 'due.none', days: 0 } };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { urgency: 'over', words: { key: 'due.over', days: -days } };
  if (days === 0) return { urgency: 'today', words: { key: 'due.today', days } };
  return { urgency: days <= SOON ? 'soon' : 'ok', words: { key: 'due.left', days } };
}
