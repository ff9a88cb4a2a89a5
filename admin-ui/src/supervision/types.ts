import type { Named } from '../api/types';

/** Why a day was missed. */
export const CAUSES = [
  'WAITED_FOR_OTHERS',
  'NOT_REACHED',
  'COMPLICATED',
  'TOO_FEW_PEOPLE',
  'ON_LEAVE',
  'CAME_LATE',
  'ENTERED_LATE',
  'OVERLOOKED',
  'TECHNICAL',
  'OTHER',
] as const;

type Cause = (typeof CAUSES)[number];

/** A day that passed without what it was for, against whoever was late then. */
export interface MissedDay {
  id: number;
  clock: string;
  owner: string;
  unit: string;
  holder: string | null;
  dueOn: string;
  open: boolean;
  explained: { cause: Cause; words: string | null; by: string; at: string } | null;
  mine: boolean;
}

/** Somebody asked after the case. */
export interface Nudge {
  id: number;
  at: string;
  by: string;
  clock: string | null;
  to: { step: string; unit: string; person: string | null }[];
  note: string | null;
}

export interface Supervision {
  missed: MissedDay[];
  nudges: Nudge[];
  mayNudge: boolean;
}

/** A missed day in a list. */
export interface OverdueRow {
  id: number;
  caseNumber: string;
  applicant: string;
  matter: string;
  clockName: string;
  ownerName: string;
  unit: Named;
  holder: string | null;
  dueOn: string;
  doneOn: string | null;
  daysLate: number;
  cause: Cause | null;
}

export interface OverdueCounts {
  all: number;
  unexplained: number;
  lines: { owner: string; cause: Cause | null; missed: number }[];
}
