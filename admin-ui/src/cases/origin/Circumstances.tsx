import { useTranslate } from 'react-admin';
import type { CaseFile } from '../types';
import { showInstant } from '../../i18n/dates';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';

/** How the application came about, and what was told and weighed at the counter. */
export function Circumstances({ found }: { found: CaseFile['circumstances'] }) {
  const translate = useTranslate();
  if (!found) return null;
  const facts = [
    {
      label: 'groups',
      value: found.groups.map((code) => translate(`intake.group.${code}`)).join('、'),
    },
    {
      label: 'capacityLabel',
      value: found.capacity && translate(`intake.capacity.${found.capacity}`),
    },
    { label: 'relation', value: found.relation },
    { label: 'authority', value: found.authority },
    {
      label: 'forwardedBy',
      value: found.forwardedBy && translate(`intake.forwarder.${found.forwardedBy}`),
    },
    { label: 'forwardingOrgan', value: found.forwardingOrgan },
    { label: 'forAgencyShort', value: found.forAgency && translate('ra.boolean.true') },
    { label: 'visitedOn', value: found.visitedOn },
    { label: 'visitPlace', value: found.visitPlace },
    { label: 'visitPerson', value: found.visitPerson },
    { label: 'privacySheet', value: found.privacySheet },
    { label: 'commitmentSheet', value: found.commitmentSheet },
    { label: 'toldAt', value: found.toldAt && showInstant(found.toldAt) },
    { label: 'laterCheck', value: found.toBeChecked && translate('intake.mayBeDrawn') },
    { label: 'duplicateReason', value: found.duplicateReason },
    { label: 'conflictReason', value: found.conflictReason },
  ];
  const known = facts
    .filter(({ value }) => value)
    .map(({ label, value }) => ({ label: translate(`intake.${label}`), value }));
  if (known.length === 0) return null;
  return (
    <Section title={translate('origin.circumstances')}>
      <Facts facts={known} />
    </Section>
  );
}
