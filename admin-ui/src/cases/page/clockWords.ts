import type { Clock } from '../types';
import { daysBetween } from '../../i18n/dates';

export interface ClockWords {
  kind: 'running' | 'pressing' | 'late' | 'paused' | 'kept' | 'cancelled';
  key: string;
  days: number;
}

const PRESSING = 2;

const words = (kind: ClockWords['kind'], key: string, days = 0): ClockWords => ({
  kind,
  key,
  days: Math.abs(days),
});

/** The earliest of what the law, a promise and the green channel ask for. */
export const pressingDay = ({ dueOn, promisedDueOn, greenDueOn }: Clock) =>
  [dueOn, promisedDueOn, greenDueOn].filter((day) => day != null).sort()[0] ?? null;

/** Days left until {@link pressingDay}, as the worklist counts them; those of the law were counted by the server. */
function daysUntilPressing(clock: Clock) {
  const [day, left] = [pressingDay(clock), clock.daysLeft ?? 0];
  return day && clock.dueOn ? left - daysBetween(day, clock.dueOn) : left;
}

/** Where a clock stands; a breach is never undone by stopping. */
export function statusOf(clock: Clock): ClockWords {
  const { status, breached } = clock;
  if (status === 'CANCELLED') return words('cancelled', 'clock.status.cancelled');
  if (status === 'PASSED') return words('cancelled', 'clock.status.passed');
  if (status === 'PAUSED') return words('paused', 'clock.status.paused');
  if (status === 'STOPPED') {
    return breached
      ? words('late', 'clock.status.stoppedLate')
      : words('kept', 'clock.status.kept');
  }
  const left = daysUntilPressing(clock);
  if (left < 0) return words('late', 'due.over', left);
  if (left === 0) return words('pressing', 'due.today');
  return words(left <= PRESSING ? 'pressing' : 'running', 'due.left', left);
}
