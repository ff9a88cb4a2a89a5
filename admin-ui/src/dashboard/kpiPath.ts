import { query } from '../backend/query';
import type { Selection } from './selection';
import type { Part } from './types';

/** The cases behind a figure. */
export const kpiPath = (id: string, part: Part, selection: Selection) =>
  `/kpis/${id}/${part}${query({ ...selection })}`;

/** The dashboard, with the same selection. */
export const dashboardPath = (selection: Selection) => `/dashboard${query({ ...selection })}`;
