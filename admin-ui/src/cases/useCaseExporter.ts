import { useTranslate } from 'react-admin';
import type { CaseRow } from './types';
import { csvExporter } from '../backend/csv';
import { useMatter } from '../i18n/useMatter';

export function useCaseExporter() {
  const translate = useTranslate();
  const matter = useMatter();
  const label = (field: string) => translate(`resources.cases.fields.${field}`);
  return csvExporter<CaseRow & { id: string }>(translate('menu.cases'), [
    { label: label('number'), value: (row) => row.number },
    { label: translate('case.kind'), value: (row) => translate(`caseKind.${row.kind}`) },
    { label: label('applicant'), value: (row) => row.applicant },
    { label: label('matter'), value: (row) => matter(row.matter) },
    { label: label('stage'), value: (row) => translate(`stage.${row.stage}`) },
    { label: label('unit'), value: (row) => row.unit },
    { label: translate('case.handler'), value: (row) => row.lawyer ?? row.mediator },
    { label: label('receivedOn'), value: (row) => row.receivedOn },
  ]);
}
