/** What several rooms speak of, in the words of the API. */

export type Role =
  | 'INTAKE'
  | 'REVIEWER'
  | 'AGENCY_HEAD'
  | 'FIRM'
  | 'LAWYER'
  | 'MEDIATOR'
  | 'COMMITTEE_HEAD'
  | 'BUREAU_REVIEW'
  | 'FOLLOW_UP'
  | 'FINANCE'
  | 'STATS'
  | 'DIRECTOR'
  | 'SYSTEM_ADMIN'
  | 'SECURITY_ADMIN'
  | 'AUDITOR';

/** Where a legal aid case may stand: the straight line first, then its detours and other ends. */
export const STAGES = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'PENDING_APPROVAL',
  'GRANTED',
  'ASSIGNED',
  'ENGAGED',
  'HANDLING',
  'CONCLUDED',
  'CLOSING_CHECK',
  'PAID',
  'FOLLOW_UP',
  'ARCHIVED',
  'SUPPLEMENT',
  'XREGION',
  'PROVISIONAL',
  'REPLACING',
  'TERMINATED',
  'CLOSING_FIX',
  'OBJECTION',
  'OBJ_UPHELD',
  'OBJ_REVERSED',
  'DENIED',
  'WITHDRAWN',
  'TRANSFERRED',
] as const;

/** Where a dispute may stand: the straight line first, then its detours and other ends; it shares some with legal aid. */
export const DISPUTE_STAGES = [
  'REGISTERED',
  'ACCEPTED',
  'MEDIATING',
  'AGREED_WRITTEN',
  'AGREED_ORAL',
  'PERFORMING',
  'NOT_ACCEPTED',
  'SUSPENDED',
  'EXTENDED',
  'FAILED',
  'SELF_SETTLED',
  'MERGED',
  'CONFIRM_PENDING',
  'CONFIRMED',
  'CONFIRM_REJECTED',
  'BREACHED',
  'REOPENED',
] as const;
export type Stage = (typeof STAGES)[number] | (typeof DISPUTE_STAGES)[number];

export type CaseKind = 'LEGAL_AID' | 'MEDIATION';

export interface Named {
  id: number;
  name: string;
}

export interface Me extends Named {
  login: string;
  unit: Named & { kind: string };
  roles: Role[];
}

export interface Page<T> {
  content: T[];
  next: string | null;
  count: number;
  countCapped: boolean;
}

export interface Unit extends Named {
  kind: string;
  /** Whose reach includes it; `null` at the top. */
  parent: number | null;
  divisionCode: string;
}

export interface FormSchema {
  title?: string;
  'x-title-en'?: string;
  description?: string;
  properties?: Record<string, unknown>;
  required?: string[];
  [keyword: string]: unknown;
}

export type Answers = Record<string, unknown>;
