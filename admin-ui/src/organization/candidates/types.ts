import type { Named } from '../../api/types';
import type { FirmKind, PracticeKind } from '../types';

/** What is asked for beside what the papers of a case say. */
export interface CandidateSearch {
  languages?: string[];
  gender?: string;
  firmId?: number;
  lawyerId?: number;
}

export interface Reason {
  kind: string;
  text: string;
  points: number;
}

/** A firm as it fits a case; who is barred may not be chosen. */
export interface RankedFirm extends Named {
  kind: FirmKind;
  ownStaff: boolean;
  assigned: boolean;
  wished: boolean;
  points: number;
  best: string | null;
  reasons: Reason[];
  bars: string[];
  lawyers: RankedLawyer[];
}

export interface RankedLawyer extends Named {
  practiceNumber: string | null;
  kind: PracticeKind;
  years: number;
  openCases: number;
  caseLimit: number | null;
  wished: boolean;
  points: number;
  reasons: Reason[];
  bars: string[];
  cautions: string[];
}
