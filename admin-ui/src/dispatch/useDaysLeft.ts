import { useTranslate } from 'react-admin';
import type { DispatchRow } from './types';

/** How much of the dispute's own time is left. */
export function useDaysLeft() {
  const translate = useTranslate();
  return ({ daysLeft }: Pick<DispatchRow, 'daysLeft'>) => {
    if (daysLeft === null) return '—';
    return daysLeft < 0
      ? translate('dispatch.daysOver', { days: -daysLeft })
      : translate('dispatch.daysLeft', { days: daysLeft });
  };
}
