import { useTranslate } from 'react-admin';
import { csvExporter } from '../../backend/csv';
import type { OpenWork } from '../types';

const COLUMNS = [
  'caseNumber',
  'applicant',
  'clock',
  'rightOf',
  'dueOn',
  'daysLeft',
  'unit',
  'person',
] as const;

export function useOpenWorkExporter() {
  const translate = useTranslate();
  return csvExporter<OpenWork & { id: string }>(
    translate('kpi.outlook.pressing'),
    COLUMNS.map((field) => ({
      label: translate(`resources.open-work.fields.${field}`),
      value: (row: OpenWork) => row[field],
    })),
  );
}
