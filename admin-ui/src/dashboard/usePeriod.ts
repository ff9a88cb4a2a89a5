import { useSearchParams } from 'react-router-dom';
import { thisYear, type Period } from './period';

/** Months and unit stand in the address: going back finds the same figures. */
export function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const year = thisYear();
  const unit = search.get('unit');
  const period: Period = {
    from: search.get('from') ?? year.from,
    to: search.get('to') ?? year.to,
    ...(unit && { unit }),
  };
  const choose = (part: Partial<Period>) => setSearch({ ...period, ...part }, { replace: true });
  /** An end before the beginning moves the other one along. */
  const setFrom = (from: string) => choose({ from, to: period.to < from ? from : period.to });
  const setTo = (to: string) => choose({ from: period.from > to ? to : period.from, to });
  return { period, setFrom, setTo };
}
