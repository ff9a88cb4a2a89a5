import { useTranslate } from 'react-admin';
import type { Subsidy } from '../closing/types';
import { Facts } from '../layout/Facts';
import { Section } from '../layout/Section';
import { toYuan } from '../worklist/form/money';

/** What the case pays, and whether it has been paid; the money goes to the firm. */
export function SubsidyStatus({ subsidy }: { subsidy: Subsidy }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`lawyer.subsidy.${name}`);
  return (
    <Section title={label('title')}>
      <Facts
        facts={[
          { label: label('status'), value: label(subsidy.paidOn ? 'paid' : 'approved') },
          { label: label('amount'), value: `¥${toYuan(subsidy.amountFen)}` },
          { label: label('approvedOn'), value: subsidy.approvedOn },
          ...(subsidy.paidOn ? [{ label: label('paidOn'), value: subsidy.paidOn }] : []),
        ]}
      />
    </Section>
  );
}
