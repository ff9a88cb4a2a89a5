import type { Side } from './types';
import type { Period } from './period';

export const kpiPath = (id: string, side: Side, { from, to }: Period) =>
  `/kpis/${id}/${side}?from=${from}&to=${to}`;
