import type { Answers } from '../api/types';

/** WAITING goes by itself; the others wait for their author to look at them. */
export type EntryState = 'WAITING' | 'MOVED_ON' | 'REFUSED' | 'TOO_OLD';

/** What somebody typed, until the server has it. */
export interface Entry {
  /** Made when it was typed, kept for every attempt: the server does nothing twice under one key. */
  key: string;
  person: number;
  caseNumber: string;
  path: string;
  /** What it is called, in both languages. */
  title: string;
  titleEn: string;
  typedAt: string;
  state: EntryState;
  /** It was sent once, and nobody knows whether it arrived. */
  tried: boolean;
  /** What was typed, in the words of its form: to be read and copied. */
  words: string;
  /** Why it was not taken, in the server's words. */
  problem?: string;
  form?: FilledForm;
  photo?: Photo;
}

export interface FilledForm {
  /** None where the page knows the form by heart: the version is asked for when it is sent. */
  version?: string | number;
  answers: Answers;
  /** The user task that it answers, or the request that it makes. */
  activity?: string;
  request?: string;
}

/** Kept as bytes: not every browser keeps files. */
interface Photo {
  bytes: ArrayBuffer;
  type: string;
  name: string;
  kind: string;
}

const DAY_MS = 86_400_000;
/** The server forgets keys after thirty days; a day less leaves room for clocks that go wrong. */
const KEY_LASTS_DAYS = 29;

/** Once the server may have forgotten the key, only a person can tell whether it arrived. */
export const outlivedItsKey = (entry: Entry, now = Date.now()) =>
  entry.tried && now - Date.parse(entry.typedAt) > KEY_LASTS_DAYS * DAY_MS;
