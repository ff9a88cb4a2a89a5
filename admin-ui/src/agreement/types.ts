export interface Instalment {
  id: number;
  ordinal: number;
  owed: { from: number; to: number | null; what: string; amount: number | null; dueOn: string };
  agreedUntil: string | null;
  performedOn: string | null;
  brokenOn: string | null;
}

/** How one party stands to the agreement. */
export interface Joined {
  party: number;
  joined: boolean;
  signedOn: string | null;
  outcome: 'SETTLED' | 'PARTLY' | 'NOT_SETTLED';
}

/** What a paper says of a party beside the name. */
export interface Identity {
  party: number;
  idNumber: string | null;
  address: string | null;
}

export interface AgreementText {
  id: number;
  form: 'WRITTEN' | 'ORAL';
  agreedOn: string;
  mediatorSignedOn: string | null;
  sealedOn: string | null;
  effectiveOn: string;
  facts: string;
  terms: string;
  performancePlace: string | null;
  /** In fen. */
  total: number | null;
  settledFor: 'EVERYBODY' | 'SOME_APPLICANT' | 'NO_APPLICANT';
  state: 'IN_FORCE' | 'PERFORMED' | 'BROKEN' | 'REPLACED' | 'VOID';
  voidedOn: string | null;
  parties: Joined[];
  instalments: Instalment[];
}

interface Confirmation {
  appliedOn: string;
  court: string;
  ruling: 'ACCEPTED' | 'CONFIRMED' | 'REJECTED' | 'ENDED' | null;
  rejectedReason: string | null;
  /** The day on the ruling. */
  ruledOn: string | null;
  rulingNumber: string | null;
  receivedOn: string | null;
}

/** What was agreed, as the case page tells it. */
export interface CaseAgreement {
  agreement: AgreementText;
  instalments: { id: number; dueOn: string; state: 'OPEN' | 'OVERDUE' | 'PERFORMED' | 'BROKEN' }[];
  confirmation: Confirmation | null;
  /** Until when a court can be asked to confirm it; below zero it is too late. */
  confirmationWindow: { until: string; daysLeft: number; soonOver: boolean } | null;
}
