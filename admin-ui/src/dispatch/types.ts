import type { Named } from '../api/types';

/** A dispute that the county sent to a committee. */
export interface Dispatch {
  id: number;
  from: string;
  to: string;
  by: string;
  sentOn: string;
  words: string | null;
  replyBy: string;
  status: 'SENT' | 'TAKEN' | 'RETURNED' | 'TAKEN_BACK';
  late: boolean;
  answeredOn: string | null;
  reason: string | null;
}

/** Those who mediate together, as they are chosen. */
export interface Team {
  lead?: number;
  others: number[];
  acceptedByParties: boolean;
}

/** A dispatch on the dispatch desk. */
export interface DispatchRow extends Pick<
  Dispatch,
  'id' | 'sentOn' | 'replyBy' | 'status' | 'late' | 'answeredOn'
> {
  caseNumber: string;
  applicant: string;
  matter: string;
  stage: string | null;
  to: Named;
  mediator: string | null;
  disputeDueOn: string | null;
  daysLeft: number | null;
}
