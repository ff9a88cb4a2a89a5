import { useTranslate } from 'react-admin';
import type { InstructionRow } from './types';
import { csvExporter } from '../../backend/csv';
import { useMatter } from '../../i18n/useMatter';

export function useInstructionExporter() {
  const translate = useTranslate();
  const matter = useMatter();
  const label = (field: string) => translate(`resources.instructions.fields.${field}`);
  return csvExporter<InstructionRow>(translate('menu.instructions'), [
    { label: label('caseNumber'), value: (row) => row.caseNumber },
    { label: label('applicant'), value: (row) => row.applicant },
    { label: label('matter'), value: (row) => matter(row.matter) },
    { label: label('words'), value: (row) => row.words },
    { label: label('unit'), value: (row) => row.unit.name },
    { label: label('givenBy'), value: (row) => row.givenBy },
    { label: label('givenOn'), value: (row) => row.givenOn },
    { label: label('answerBy'), value: (row) => row.answerBy },
    { label: label('answeredOn'), value: (row) => row.answeredOn },
    {
      label: label('status'),
      value: ({ late, status }) => translate(`instruction.state.${late ? 'LATE' : status}`),
    },
  ]);
}
