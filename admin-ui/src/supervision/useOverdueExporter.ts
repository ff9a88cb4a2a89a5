import { useTranslate } from 'react-admin';
import type { OverdueRow } from './types';
import { csvExporter } from '../backend/csv';
import { useMatter } from '../i18n/useMatter';

export function useOverdueExporter() {
  const translate = useTranslate();
  const matter = useMatter();
  const label = (field: string) => translate(`resources.breaches.fields.${field}`);
  return csvExporter<OverdueRow>(translate('menu.breaches'), [
    { label: label('caseNumber'), value: (row) => row.caseNumber },
    { label: label('applicant'), value: (row) => row.applicant },
    { label: label('matter'), value: (row) => matter(row.matter) },
    { label: label('clockName'), value: (row) => row.clockName },
    { label: label('ownerName'), value: (row) => row.ownerName },
    { label: label('unit'), value: (row) => row.unit.name },
    { label: label('holder'), value: (row) => row.holder },
    { label: label('dueOn'), value: (row) => row.dueOn },
    { label: label('daysLate'), value: (row) => row.daysLate },
    { label: label('doneOn'), value: (row) => row.doneOn },
    {
      label: label('cause'),
      value: (row) => (row.cause ? translate(`supervision.cause.${row.cause}`) : null),
    },
  ]);
}
