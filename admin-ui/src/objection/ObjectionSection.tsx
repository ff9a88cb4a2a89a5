import { useTranslate } from 'react-admin';
import type { CaseObjection, LastDay } from './types';
import { Facts, type Fact } from '../layout/Facts';
import { Section } from '../layout/Section';

/** The decision that may be objected to, until when, and what became of an objection. */
export function ObjectionSection({ objection }: { objection: CaseObjection | null | undefined }) {
  const translate = useTranslate();
  if (!objection) return null;
  const label = (name: string, words = {}) => translate(`objection.${name}`, words);
  const day = ({ on, tentative }: LastDay) => (tentative ? label('tentative', { day: on }) : on);
  const facts: Fact[] = [
    { label: label('against'), value: label(`decision.${objection.decision}`) },
    { label: label('servedOn'), value: objection.servedOn },
    { label: label('lastDay'), value: objection.lastDay },
    { label: label('receivedOn'), value: objection.receivedOn ?? label('notFiled') },
  ];
  if (objection.receivedOn) {
    const { outcome, decidedOn } = objection;
    facts.push({
      label: label('outcomeIs'),
      value: outcome ? label(`outcome.${outcome}`) : label('pending'),
    });
    if (decidedOn) facts.push({ label: label('decidedOn'), value: decidedOn });
  }
  if (objection.remedies) {
    const { servedOn, reconsideredBy, reconsideration, suit } = objection.remedies;
    facts.push(
      { label: label('decisionServedOn'), value: servedOn },
      { label: label('reconsideration', { by: reconsideredBy }), value: day(reconsideration) },
      { label: label('suit'), value: day(suit) },
    );
  }
  if (objection.carriedOutOn) {
    facts.push({ label: label('carriedOutOn'), value: objection.carriedOutOn });
  }
  return (
    <Section title={label('title')}>
      <Facts facts={facts} />
    </Section>
  );
}
