import { useTranslate } from 'react-admin';
import type { Practitioner } from '../types';
import { useMatter } from '../../i18n/useMatter';
import { Facts } from '../../layout/Facts';
import { useDivisions } from './useDivisions';
import { useLanguages } from '../useLanguages';

/** What is on record. */
export function PractitionerFacts({ practitioner }: { practitioner: Practitioner }) {
  const translate = useTranslate();
  const languages = useLanguages();
  const matter = useMatter();
  const divisions = useDivisions();
  const area = (code: string) => divisions[code] ?? code;
  const label = (field: string) => translate(`resources.practitioners.fields.${field}`);
  const since = (day: string | null, years: number) =>
    day && translate('roster.since', { day, years });
  return (
    <Facts
      facts={[
        { label: label('firm'), value: practitioner.firm.name },
        { label: label('kind'), value: translate(`practiceKind.${practitioner.kind}`) },
        { label: label('practiceNumber'), value: practitioner.practiceNumber },
        {
          label: label('practisingSince'),
          value: since(practitioner.practisingSince, practitioner.years),
        },
        {
          label: label('defendingSince'),
          value: since(practitioner.defendingSince, practitioner.defenceYears),
        },
        { label: label('licensedUntil'), value: practitioner.licensedUntil },
        {
          label: label('suspended'),
          value:
            practitioner.suspended &&
            `${practitioner.suspended.from} – ${practitioner.suspended.until ?? ''}`,
        },
        { label: label('languages'), value: languages(practitioner.languages) },
        {
          label: label('matters'),
          value: practitioner.matters.map(matter).join(translate('roster.comma')) || null,
        },
        {
          label: label('areas'),
          value: practitioner.areas.map(area).join(translate('roster.comma')) || null,
        },
        { label: label('minors'), value: translate(`ra.boolean.${practitioner.minors}`) },
        { label: label('openCases'), value: practitioner.openCases },
        { label: label('caseLimit'), value: practitioner.caseLimit },
        { label: label('assignedThisYear'), value: practitioner.assignedThisYear },
      ]}
    />
  );
}
