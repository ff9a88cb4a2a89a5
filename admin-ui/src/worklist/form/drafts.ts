import type { Answers } from '../../api/types';

/** Typed but not yet sent, kept in this tab only: it survives a lost session, not a logout. */
const drafts = new Map<string, Answers>();

const key = (person: number, task: string) => `${person} ${task}`;

export const draftOf = (person: number, task: string) => drafts.get(key(person, task));
export const keepDraft = (person: number, task: string, answers: Answers) =>
  drafts.set(key(person, task), answers);
export const dropDraft = (person: number, task: string) => drafts.delete(key(person, task));
export const forgetDrafts = () => drafts.clear();
