import type { Clock } from '../types';

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

/** Where a clock stands; a breach is never undone by stopping. */
export function statusOf({ status, breached, daysLeft }: Clock): ClockWords {
  if (status === 'CANCELLED') return words('cancelled', 'clock.status.cancelled');
  if (status === 'PASSED') return words('cancelled', 'clock.status.passed');
  if (status === 'PAUSED') return words('paused', 'clock.status.paused');
  if (status === 'STOPPED') {
    return breached
      ? words('late', 'clock.status.stoppedLate')
      : words('kept', 'clock.status.kept');
  }
  const left = daysLeft ?? 0;
  if (left < 0) return words('late', 'due.over', left);
  if (left === 0) return words('pressing', 'due.today');
  return words(left <= PRESSING ? 'pressing' : 'running', 'due.left', left);
}
