import type { CaseKind, FormSchema, Named, Stage } from '../api/types';
import type { CaseAgreement } from '../agreement/types';
import type { CaseClosing, Subsidy } from '../closing/types';
import type { Dispatch } from '../dispatch/types';
import type { KnownNotice } from '../intake/notice/types';
import type { Correction, KnownCircumstances } from '../intake/types';
import type { DisputePart } from '../mediation/types';
import type { CaseObjection } from '../objection/types';
import type { Instruction } from '../supervision/instructions/types';
import type { Supervision } from '../supervision/types';
import type { TaskRow } from '../worklist/types';

export interface CaseRow {
  number: string;
  kind: CaseKind;
  applicant: string;
  matter: string;
  unit: string;
  stage: Stage;
  urgent: boolean;
  green: boolean;
  receivedOn: string;
  lawyer: string | null;
  mediator: string | null;
}

/** The row of a decision table that fired for a case; which outputs there are is the table's affair. */
interface Decision<Outputs> {
  table: string;
  outputs: Outputs & { ruleId: string; legalBasis: string };
}

export type Suggestion = Decision<{
  result: string;
  economicCheck?: string | null;
  reasonCode?: string | null;
}>;

export type GreenReason = Decision<{
  green: boolean;
  reason: string;
  registerList?: string;
  registerRow?: number;
  registerFrom?: string;
  registerTo?: string | null;
}>;

/** What every screen about a case shows at its head. */
export interface CaseHeader {
  number: string;
  kind: CaseKind;
  stage: Stage;
  ended: boolean;
  urgent: boolean;
  green: boolean;
  applicant: string;
  matter: string;
  channel: string;
  receivedAt: string;
  receivedOn: string;
  unit: Named;
  agency: Named;
  firm: Named | null;
  lawyer: Named | null;
  committee: Named | null;
  mediator: Named | null;
  greenReason: GreenReason | null;
  suggestion: Suggestion | null;
}

export interface CaseFile extends CaseHeader {
  claim: string | null;
  dispute?: DisputePart | null;
  /** Each that the case came to: since when, and when that was recorded. */
  stages: { stage: Stage; happenedAt: string; recordedAt: string }[];
  parties: Party[];
  clocks: Clock[];
  timeline: TimelineItem[];
  tasks: TaskRow[];
  attachments: Attachment[];
  withdrawal: Withdrawal | null;
  firstCheck?: FirstCheck | null;
  supplements?: Supplement[];
  progress?: { hearings: Hearing[] };
  subsidy?: Subsidy | null;
  actions: string[];
  requests: RequestOffer[];
  objection?: CaseObjection | null;
  closing?: CaseClosing | null;
  supervision?: Supervision;
  instructions?: Instruction[];
  dispatches?: Dispatch[];
  answeringOfficer?: Named;
  links?: { number: string; kind: string; earlier: boolean }[];
  corrections?: Correction[];
  circumstances?: KnownCircumstances | null;
  notice?: KnownNotice | null;
  agreement?: CaseAgreement | null;
}

export interface Party {
  /** The number by which forms name the party. */
  id: number;
  role: string;
  name: string;
  idKind: string | null;
  idNumberMasked: string | null;
  phoneMasked: string | null;
  addressMasked: string | null;
  category: string | null;
}

export interface Clock {
  id: number;
  key: string;
  name: string;
  owner: string;
  ownerName: string;
  fact: string;
  startedOn: string;
  dueOn: string;
  /** What the due day is called, by who set it. */
  dueName: string;
  unrolledOn: string;
  promisedDueOn: string | null;
  greenDueOn: string | null;
  /** The days that do not count; the last one may still last. */
  pauses: { from: string; to: string | null; days: number | null }[];
  status: ClockStatus;
  stoppedOn: string | null;
  breached: boolean;
  tentative: boolean;
  daysLeft: number | null;
  legalBasis: string;
  steps: string[];
}

type ClockStatus = 'RUNNING' | 'PAUSED' | 'STOPPED' | 'CANCELLED' | 'PASSED';

export interface Hearing {
  at: string;
  place: string | null;
}

export interface TimelineItem {
  kind: 'FACT' | 'ANSWER';
  at: string;
  happenedAt: string;
  title: string;
  actor: string | null;
  element: string | null;
  details: { label: string; value: string }[];
}

export interface Attachment {
  id: number;
  name: string;
  size: number;
  kind: string;
  uploadedAt: string;
  uploadedBy: string;
}

interface Withdrawal {
  requestedOn: string;
  reason: string;
  status: 'REQUESTED' | 'GRANTED' | 'REFUSED';
}

export interface WithdrawalRequest {
  requestedOn: string;
  reason: string;
  explanation: string;
  evidence: 'PAPER' | 'CALL' | 'REGISTRATION';
  attachmentId?: number;
  calledAt?: string;
  /** The registration that stays, where one demand was registered twice. */
  mergedWith?: string;
}

/** What a township found and what the agency said of it; `stationDays` are the days that lay there. */
export interface FirstCheck {
  firstOpinion: string | null;
  status: 'ACCEPTED' | 'RETURNED' | null;
  returnedOn: string | null;
  reasons: string | null;
  stationDays: number;
  withStation: boolean;
}

/** One list of what was missing; with a new fact it is the exception to asking once. */
export interface Supplement {
  missing: { name: string; note: string | null }[];
  newFact: string | null;
  servedOn: string | null;
  receivedOn: string | null;
}

/** What a person may ask for in a case beside the tasks, called as its form is. */
export interface RequestOffer {
  name: string;
  title: string;
  titleEn: string;
}

export interface RequestPage {
  name: string;
  form: { schema: FormSchema; version: string | number };
  /** Of some fields, the codes that can be meant in this case. */
  offered: Record<string, string[]>;
  case: CaseHeader;
}
