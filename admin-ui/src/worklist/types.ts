import type { Answers, FormSchema, Named, Role, Stage } from '../api/types';
import type { CaseHeader, FirstCheck, Suggestion, Supplement, TimelineItem } from '../cases/types';
import type { SentBack, SubsidyRate } from '../closing/types';
import type { KnownNotice } from '../intake/notice/types';

export interface TaskRow {
  id: string;
  activityId: string;
  name: string;
  caseNumber: string;
  applicant: string;
  matter: string;
  unit: string;
  stage: Stage;
  receivedOn: string;
  urgent: boolean;
  green: boolean;
  dueOn: string | null;
  overdue: boolean;
  /** Whether somebody was told that the day comes near. */
  reminded: boolean;
  createdAt: string;
  assignee: Named | null;
  role: Role;
  /** Whose people may take it, if they hold its role. */
  basketUnit: number;
}

/** What became of one task of many. */
export interface BulkResult {
  id: string;
  done: boolean;
  task: TaskRow | null;
  problem: { title?: string; detail?: string } | null;
}

/** What the worklist is narrowed to, and its order. */
type TaskSearch = Record<string, unknown>;

/** A way to see the worklist that a person has given a name. */
export interface SavedView {
  id: number;
  name: string;
  isDefault: boolean;
  search: TaskSearch;
}

/** Something that the applicant has to hear. */
interface Telling {
  id: number;
  subject: string;
  askedAt: string;
  tries: number;
}

export interface TaskPage {
  task: TaskRow;
  form: { schema: FormSchema; version: string | number };
  firstCheck?: FirstCheck | null;
  supplements?: Supplement[];
  prefill?: Answers;
  suggestion: Suggestion | null;
  sentBack?: SentBack | null;
  subsidy?: SubsidyRate | null;
  case: CaseHeader;
  papersDue?: string[];
  toTell?: Telling[];
  /** Fields of the form that mean nothing in this case. */
  notAsked?: string[];
  answersTo?: TimelineItem[];
  notice?: KnownNotice | null;
  limitationEndsOn?: string | null;
}

export interface Completed {
  caseNumber: string;
  stage: Stage;
  nextTask: TaskRow | null;
}
