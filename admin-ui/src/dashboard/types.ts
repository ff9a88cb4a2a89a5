export type Side = 'numerator' | 'denominator' | 'excluded';

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
  value: string | null;
  target: string;
  status: 'MET' | 'MISSED' | 'NOT_APPLICABLE';
}

export interface KpiCase {
  caseNumber: string;
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
}
