import { useTranslate } from 'react-admin';
import { excludedShare } from './excludedShare';
import type { Kpi } from './types';

/** How many cases do not count, and what share of all that is. */
export function Excluded({ kpi }: { kpi: Kpi }) {
  const translate = useTranslate();
  return translate('kpi.excludedShare', { excluded: kpi.excluded, share: excludedShare(kpi) });
}
