import type { Named } from '../api/types';

export const LANGUAGES = [
  'HAN',
  'DAI',
  'JINGPO',
  'ACHANG',
  'DEANG',
  'LISU',
  'YI',
  'WA',
  'BAI',
  'SIGN',
] as const;

export const GENDERS = ['FEMALE', 'MALE'] as const;

export const PRACTICE_KINDS = ['LAWYER', 'BASIC_LEVEL'] as const;

export type PracticeKind = (typeof PRACTICE_KINDS)[number];

export type FirmKind = 'LAW_FIRM' | 'BASIC_LEVEL_OFFICE';

/** Somebody who takes cases, as the register knows them today. */
export interface Practitioner extends Named {
  firm: Named;
  firmKind: FirmKind | null;
  known: boolean;
  kind: PracticeKind;
  practiceNumber: string | null;
  practisingSince: string | null;
  years: number;
  defendingSince: string | null;
  defenceYears: number;
  licensedUntil: string | null;
  suspended: { from: string; until: string | null } | null;
  gender: string | null;
  minors: boolean;
  caseLimit: number | null;
  matters: string[];
  languages: string[];
  areas: string[];
  version: number;
  openCases: number;
  assignedThisYear: number;
  available: boolean;
  away: string | null;
}

export interface Leave {
  id: number;
  from: string;
  until: string;
}

export interface RegisterChange {
  at: string;
  by: string | null;
  field: string;
  was: string | null;
  became: string | null;
}

export interface PractitionerPage {
  practitioner: Practitioner;
  leaves: Leave[];
  changes: RegisterChange[];
}

/** An entry of the register as it is typed; an empty text is none. */
export interface PractitionerEntry {
  version: number;
  kind: PracticeKind;
  practiceNumber: string;
  practisingSince: string;
  defendingSince: string;
  licensedUntil: string;
  suspendedFrom: string;
  suspendedUntil: string;
  gender: string;
  minors: boolean;
  caseLimit: number | null;
  matters: string[];
  languages: string[];
  areas: string[];
}
