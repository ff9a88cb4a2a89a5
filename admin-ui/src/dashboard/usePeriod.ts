import { useSearchParams } from 'react-router-dom';
import { thisYear, type Period } from './period';

/** The period stands in the address: going back finds the same figures. */
export function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const year = thisYear();
  const period: Period = {
    from: search.get('from') ?? year.from,
    to: search.get('to') ?? year.to,
  };
  /** An end before the beginning moves the other one along. */
  const setFrom = (from: string) =>
    setSearch({ from, to: period.to < from ? from : period.to }, { replace: true });
  const setTo = (to: string) =>
    setSearch({ from: period.from > to ? to : period.from, to }, { replace: true });
  return { period, setFrom, setTo };
}
