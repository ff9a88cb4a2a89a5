import { query } from '../../backend/query';

export type Which = 'OVERDUE' | 'WEEK' | 'PERSON';

/** The list behind a count of what presses. */
export const openWorkPath = (which: Which, unit?: string, person?: number) =>
  `/open-work/${which}${query({ unit, person })}`;
