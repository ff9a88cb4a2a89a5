import { useTranslate } from 'react-admin';
import type { KpiCase } from './types';
import { csvExporter } from '../backend/csv';

const COLUMNS = [
  'caseNumber',
  'applicant',
  'unit',
  'happenedOn',
  'reasonText',
  'rule',
  'legalBasis',
  'milestone',
  'process',
  'element',
] as const;

export function useKpiCaseExporter() {
  const translate = useTranslate();
  return csvExporter<KpiCase & { id: string }>(
    translate('kpi.cases'),
    COLUMNS.map((field) => ({
      label: translate(`resources.kpi-cases.fields.${field}`),
      value: (row: KpiCase) => row[field],
    })),
  );
}
