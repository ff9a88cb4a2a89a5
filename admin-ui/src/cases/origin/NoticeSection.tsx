import { useTranslate } from 'react-admin';
import type { KnownNotice } from '../../intake/notice/types';
import { showInstant } from '../../i18n/dates';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';

/** The letter that the case came by: from whom, about what, and whom to answer. */
export function NoticeSection({ notice }: { notice: KnownNotice | null | undefined }) {
  const translate = useTranslate();
  if (!notice) return null;
  const facts = [
    { label: 'organName', value: notice.organName },
    { label: 'letterNumber', value: notice.letterNumber },
    { label: 'receivedAt', value: showInstant(notice.receivedAt) },
    { label: 'kindLabel', value: translate(`notice.kind.${notice.kind}`) },
    { label: 'stageLabel', value: translate(`notice.stage.${notice.stage}`) },
    { label: 'charge', value: notice.charge },
    { label: 'custodyPlace', value: notice.custodyPlace },
    { label: 'hearingOn', value: notice.hearingOn },
    { label: 'contactName', value: notice.contactName },
    { label: 'contactPhone', value: notice.contactPhone },
  ];
  return (
    <Section title={translate('notice.letter')}>
      <Facts
        facts={facts
          .filter(({ value }) => value)
          .map(({ label, value }) => ({ label: translate(`notice.${label}`), value }))}
      />
    </Section>
  );
}
