import { useTranslate } from 'react-admin';
import type { DispatchRow } from './types';
import { csvExporter } from '../backend/csv';
import { useMatter } from '../i18n/useMatter';

export function useDispatchExporter() {
  const translate = useTranslate();
  const matter = useMatter();
  const label = (field: string) => translate(`resources.dispatches.fields.${field}`);
  return csvExporter<DispatchRow>(translate('menu.dispatches'), [
    { label: label('caseNumber'), value: (row) => row.caseNumber },
    { label: label('applicant'), value: (row) => row.applicant },
    { label: label('matter'), value: (row) => matter(row.matter) },
    { label: label('to'), value: (row) => row.to.name },
    { label: label('mediator'), value: (row) => row.mediator },
    { label: label('sentOn'), value: (row) => row.sentOn },
    { label: label('replyBy'), value: (row) => row.replyBy },
    {
      label: label('status'),
      value: ({ late, status }) => translate(`dispatch.state.${late ? 'LATE' : status}`),
    },
    { label: label('answeredOn'), value: (row) => row.answeredOn },
    { label: label('disputeDueOn'), value: (row) => row.disputeDueOn },
    { label: label('daysLeft'), value: (row) => row.daysLeft },
  ]);
}
