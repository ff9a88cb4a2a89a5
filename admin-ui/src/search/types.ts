import type { Stage } from '../api/types';

export interface CaseHit {
  number: string;
  applicant: string;
  party: string;
  role: string;
  matter: string;
  unit: string;
  stage: Stage;
  receivedOn: string;
  ended: boolean;
}

export interface SearchResult {
  kind: 'NOTHING' | 'ID_NUMBER' | 'PHONE' | 'BEGINNING';
  groups: { kind: 'cases'; hits: CaseHit[]; more: boolean }[];
}
