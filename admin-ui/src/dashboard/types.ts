type Side = 'numerator' | 'denominator' | 'excluded';

/** The lists that a figure opens: what counts, what does not, both together, and what is left out. */
export type Part = Side | 'remainder';

export interface Kpi {
  id: string;
  version: string | number;
  basis: string;
  name: string;
  population: string;
  from: string;
  to: string;
  unit: string | null;
  numerator: number;
  denominator: number;
  excluded: number;
  /** What share was excluded in the twelve months before; `null` if there was nothing to look at. */
  usualExcluded: string | null;
  excludedAboveUsual: boolean;
  value: string | null;
  /** `null` where nobody has set one. */
  target: string | null;
  status: 'MET' | 'MISSED' | 'NOT_APPLICABLE';
  /** How many more would have to have succeeded. */
  shortOf: number;
  /** How many more failures it can take. */
  bears: number;
}

/** A figure cumulated from January until the end of a month. */
export interface KpiMonth {
  month: string;
  numerator: number;
  denominator: number;
  value: string | null;
  /** The same months of the year before. */
  lastYear: string | null;
}

export interface KpiUnit {
  id: number;
  name: string;
  numerator: number;
  denominator: number;
  excluded: number;
  value: string | null;
  status: Kpi['status'];
  shortOf: number;
}

export interface Forecast {
  id: string;
  name: string;
  open: number;
  /** `null` if the target cannot be met any more. */
  mayFail: number | null;
  best: string | null;
}

export interface OpenCase {
  caseNumber: string;
  applicant: string;
  unit: string;
  /** Who handles or mediates it; `null` as long as nobody does. */
  person: string | null;
  kpi: string;
  reason: string;
  dueOn: string | null;
  daysLeft: number | null;
}

export interface Outlook {
  forecasts: Forecast[];
  openCases: OpenCase[];
  overdue: number;
  dueThisWeek: number;
  loads: { id: number; person: string; openCases: number }[];
}

export interface KpiCase {
  caseNumber: string;
  /** Which of several things in the case; empty where it counts as a whole. */
  item: string;
  applicant: string;
  unit: string;
  side: Side;
  reason: string;
  reasonText: string;
  rule: string;
  legalBasis: string;
  milestone: string | null;
  element: string | null;
  /** The same as the diagram names it. */
  elementName: string | null;
  process: string | null;
  happenedOn: string | null;
  /** Whether two people have set right what the case counts as. */
  corrected: boolean;
  /** The registration that counts in its place. */
  mergedWith: string | null;
}

/** A day that an open case has to keep. */
export interface OpenWork {
  caseNumber: string;
  applicant: string;
  unit: string;
  clockId: number | null;
  /** What is to be done by that day. */
  clock: string | null;
  dueOn: string | null;
  daysLeft: number | null;
  person: string | null;
  /** Whose right it is; null where somebody is bound by the day. */
  rightOf: string | null;
}
