import type { MyCase } from '../lawyer/types';

type Says = 'AGREES' | 'NOT_REFUSED' | 'REFUSES';

/** A party of a dispute, as forms name it. */
export interface AskedParty {
  id: number;
  role: 'APPLICANT' | 'OPPONENT' | 'THIRD_PARTY';
  name: string;
  consent: Says | null;
}

/** Who may mediate a dispute. */
export interface MediatorCandidate {
  id: number;
  name: string;
  committee: string;
  own: boolean;
}

/** What the page of a dispute shows beyond every other case. */
export interface DisputePart {
  group: string;
  kind: string;
  procedure: string;
  persons: number;
  poorVillage: boolean;
  enteredLate: boolean;
  quick: boolean;
  dangerAt: string | null;
  facts: string;
  nextSession: string | null;
  mediators: { id: number; name: string; committee: string; leads: boolean }[];
  /** By the number of the party. */
  consents: Record<string, { consent: Says; on: string }>;
}

/** An open dispute as its mediator sees it on the phone. */
export interface MyDispute extends Pick<MyCase, 'number' | 'matter' | 'stage' | 'urgent'> {
  applicants: string;
  opponents: string;
  leads: boolean;
  dueOn: string | null;
  nextSession: string | null;
}

interface NewDisputeParty {
  role: string;
  name?: string;
  idNumber?: string;
  phone?: string;
  address?: string;
  groups?: string[];
}

export interface NewDispute {
  origin: string;
  type?: string;
  receivedOn: string;
  parties: NewDisputeParty[];
  facts?: string;
  simplified?: boolean;
  withinAMonth?: boolean;
  persons?: number | null;
  poorVillage?: boolean;
  danger?: string | null;
  duplicate?: string;
  /** The application for aid that is withdrawn, since this is better mediated. */
  insteadOf?: string;
  /** One's own drafts, which end with the registration. */
  drafts?: number[];
}
