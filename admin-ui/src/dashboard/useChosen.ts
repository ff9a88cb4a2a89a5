import { useState } from 'react';
import type { Headline } from './headlines';
import type { Kpi } from './types';

/** Which way of counting a part of the page is about: at first one that has something to count. */
export function useChosen(kpis: Headline['kpis']): [Kpi, (id: string) => void] {
  const [chosen, choose] = useState<string>();
  const counting = kpis.find(({ value }) => value !== null) ?? kpis[0];
  const kpi = kpis.find(({ id }) => id === chosen) ?? counting;
  return [kpi, choose];
}
