import type { Stage } from '../api/types';

export interface NewApplicant {
  name: string;
  idKind: string;
  idNumber?: string;
  phone: string;
  address: string;
  category: string;
  categoryProof?: string;
  noIdReason?: string;
  groups?: string[];
}

interface NewParty {
  role: string;
  name: string;
  idNumber?: string;
  phone?: string;
}

interface Representative {
  capacity: string;
  name: string;
  idNumber?: string;
  phone?: string;
  relation: string;
  authority: string;
}

export interface Circumstances {
  representative?: Representative | null;
  parties?: NewParty[];
  forwarding?: { by: string; organ: string; person?: string } | null;
  forAgency?: boolean;
  earlier?: { number: string; kind: string } | null;
  told?: { privacy?: string; commitment?: string };
  explained?: { duplicate?: string; conflict?: string };
  draft?: number;
}

export interface NewApplication {
  channel: string;
  receivedAt: string;
  applicant: NewApplicant;
  matter: string;
  workInjury?: boolean;
  claim: string;
  income: string;
  commitment: boolean;
  opponentCohabits: boolean;
  hasOwnCounsel: boolean;
  lifeOrDeath?: boolean;
  limitationEndsOn?: string;
  opponent: { name: string; idNumber?: string; phone?: string; address?: string } | null;
  visit?: { on: string; place: string; person: string };
  madeAt?: string;
  circumstances?: Circumstances;
}

/** A text that an applicant is told. */
export interface Sheet {
  name: 'PRIVACY' | 'COMMITMENT';
  version: string;
  text: string;
}

/** The page on which a draft was begun. */
export type DraftKind = 'LEGAL_AID' | 'MEDIATION' | 'QUICK_MEDIATION';

export interface Draft {
  id: number;
  content: object;
}

export interface DraftRow {
  id: number;
  startedAt: string;
  changedAt: string;
  /** Of who applies, or of the first of those who quarrel. */
  name: string;
  matter: string;
}

export interface Duplicate {
  caseNumber: string | null;
  stage: Stage | null;
  ask: string;
}

/** Beyond one's reach only whom to ask is told. */
export interface PartyMatch {
  certain: boolean;
  opposed: boolean;
  caseNumber: string | null;
  role: string | null;
  stage: Stage | null;
  ended: boolean | null;
  ask: string | null;
}

/** What a new application takes over from an earlier case. */
export interface Prefill {
  applicant: NewApplicant;
  opponent: NewApplication['opponent'];
  representative: Representative | null;
  parties: NewParty[];
  matter: string;
  claim: string;
  lifeOrDeath: boolean;
}

/** One field that was set right after the registration. */
export interface Correction {
  field: string;
  before: string | null;
  after: string | null;
  reason: string | null;
  by: string;
  /** The second person, where a correction takes two. */
  confirmedBy: string | null;
  at: string;
}

/** How an application came about; without numbers and addresses. */
export interface KnownCircumstances {
  capacity: string | null;
  relation: string | null;
  authority: string | null;
  forwardedBy: string | null;
  forwardingOrgan: string | null;
  forAgency: boolean;
  groups: string[];
  privacySheet: string | null;
  commitmentSheet: string | null;
  toldAt: string | null;
  toBeChecked: boolean;
  duplicateReason: string | null;
  conflictReason: string | null;
  visitedOn: string | null;
  visitPlace: string | null;
  visitPerson: string | null;
}
