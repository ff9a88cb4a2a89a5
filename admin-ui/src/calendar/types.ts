export interface CalendarDay {
  date: string;
  name: string;
  off: boolean;
  scope: 'ALL' | 'ETHNIC';
  /** Whether the offices go by it. */
  counts: boolean;
  /** The unit that says so; null for the nation. */
  layer: string | null;
  source: string;
}

export interface CalendarNotice {
  layer: string | null;
  source: string;
  days: number;
  importedOn: string | null;
  importedBy: string | null;
}

export interface NextYear {
  year: number;
  missing: boolean;
}

export interface CalendarYear {
  year: number;
  known: boolean;
  days: CalendarDay[];
  notices: CalendarNotice[];
  nextYear: NextYear;
}

export interface NoticeReport {
  year: number;
  source: string;
  rows: number;
  offDays: number;
  workDays: number;
  faults: { row: number; words: string }[];
  added: string[];
  changed: string[];
  removed: string[];
  imported: boolean;
  recounted: number;
}

export interface NoticeDelivery {
  year: string;
  source: string;
  unit: string;
  file: File;
}

export interface Promised {
  clock: string;
  name: string;
  promised: string | null;
  amount: number | null;
  limitUnit: 'NATURAL_DAYS' | 'WORKING_DAYS' | null;
  validFrom: string;
  setBy: string;
  current: boolean;
}

export interface NewPromise {
  clock: string;
  amount: string;
  limitUnit: string;
  validFrom: string;
}
