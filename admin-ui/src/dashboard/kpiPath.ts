import { query } from '../backend/query';
import type { Period } from './period';
import type { Side } from './types';

export const kpiPath = (id: string, side: Side, period: Period) =>
  `/kpis/${id}/${side}${query({ ...period })}`;

/** The dashboard of a unit; of one's own, if none is named. */
export const dashboardPath = ({ from, to }: Period, unit?: number) =>
  `/dashboard${query({ from, to, unit })}`;
