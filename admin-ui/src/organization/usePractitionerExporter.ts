import { useTranslate } from 'react-admin';
import type { Practitioner } from './types';
import { csvExporter } from '../backend/csv';
import { useMatter } from '../i18n/useMatter';
import { useLanguages } from './useLanguages';

export function usePractitionerExporter() {
  const translate = useTranslate();
  const languages = useLanguages();
  const matter = useMatter();
  const label = (field: string) => translate(`resources.practitioners.fields.${field}`);
  return csvExporter<Practitioner>(translate('menu.practitioners'), [
    { label: label('name'), value: (row) => row.name },
    { label: label('firm'), value: (row) => row.firm.name },
    { label: label('kind'), value: (row) => translate(`practiceKind.${row.kind}`) },
    { label: label('practiceNumber'), value: (row) => row.practiceNumber },
    { label: label('practisingSince'), value: (row) => row.practisingSince },
    { label: label('years'), value: (row) => row.years },
    { label: label('languages'), value: (row) => languages(row.languages) },
    {
      label: label('matters'),
      value: (row) => row.matters.map(matter).join(translate('roster.comma')),
    },
    { label: label('openCases'), value: (row) => row.openCases },
    { label: label('caseLimit'), value: (row) => row.caseLimit },
    { label: label('assignedThisYear'), value: (row) => row.assignedThisYear },
    { label: label('away'), value: (row) => row.away },
  ]);
}
