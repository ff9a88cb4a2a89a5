import type { Kpi } from './types';

/** The two that the director answers for, each in both ways in which it is counted. */
const HEADLINES: { name: string; ids: string[] }[] = [
  { name: 'AID_RATE', ids: ['AID_RATE_ELIGIBLE', 'AID_RATE_DECIDED'] },
  { name: 'SUCCESS_RATE', ids: ['SUCCESS_RATE_TARGET', 'SUCCESS_RATE_ALL'] },
];

export interface Headline {
  name: string;
  kpis: [Kpi, ...Kpi[]];
}

/** The two, as far as they are counted, and all the others. */
export function apart(kpis: Kpi[]): { headlines: Headline[]; others: Kpi[] } {
  const headlines = HEADLINES.flatMap(({ name, ids }): Headline[] => {
    const [first, ...more] = kpis.filter(({ id }) => ids.includes(id));
    return first ? [{ name, kpis: [first, ...more] }] : [];
  });
  const shown = headlines.flatMap((headline): Kpi[] => headline.kpis);
  return { headlines, others: kpis.filter((kpi) => !shown.includes(kpi)) };
}
