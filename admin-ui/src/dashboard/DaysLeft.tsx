import { useTranslate } from 'react-admin';

/** How long there is still time; how long there has been none. */
export function DaysLeft({ days }: { days: number | null }) {
  const translate = useTranslate();
  if (days === null) return '—';
  if (days === 0) return translate('due.today');
  return days < 0
    ? translate('kpi.outlook.late', { days: -days })
    : translate('kpi.outlook.days', { days });
}
