import type { NotificationKind } from '../bell/types';

export interface DeadLetter {
  id: number;
  kind: NotificationKind;
  person: string;
  unit: string;
  attempts: number;
  reply: string | null;
  diedAt: string;
}

/** Mail as its operator sees it; `sent` on the last day. */
export interface MailLook {
  on: boolean;
  sent: number;
  waiting: number;
  oldest: string | null;
  dead: number;
  letters: DeadLetter[];
}

export interface DerivedRows {
  name: string;
  rows: number;
  missing: number;
  surplus: number;
  different: number;
}

/** How far rows are made anew. */
export interface Rebuilding {
  name: string;
  done: number;
  total: number;
}
