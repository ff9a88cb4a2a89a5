import type { Kpi } from './types';

/** How much of all that was looked at does not count; a high share asks for a look. */
export function excludedShare({ excluded, denominator }: Pick<Kpi, 'excluded' | 'denominator'>) {
  const all = excluded + denominator;
  return all === 0 ? '—' : `${((excluded * 100) / all).toFixed(1)}%`;
}
