import type { Answers } from '../../api/types';
import { device } from '../../offline/database';

/**
 * Typed but not yet sent. It survives a lost session, not a logout; on a lawyer's own phone it
 * survives a reload, too.
 */
const drafts = new Map<string, Answers>();
let onDevice: number | undefined;

const key = (person: number, sheet: string) => `${person} ${sheet}`;

export const draftOf = (person: number, sheet: string) => drafts.get(key(person, sheet));

/** Then nobody has to be warned before they leave the page. */
export const outlivesReload = (person: number) => person === onDevice;

export function keepDraft(person: number, sheet: string, answers: Answers) {
  const id = key(person, sheet);
  drafts.set(id, answers);
  if (person === onDevice) void device.keep('drafts', id, { id, person, answers });
}

export function dropDraft(person: number, sheet: string) {
  const id = key(person, sheet);
  drafts.delete(id);
  if (person === onDevice) void device.drop('drafts', id);
}

/** From now on this person's drafts are kept on the device, and those that are there are taken up. */
export async function loadDrafts(person: number) {
  onDevice = person;
  for (const kept of await device.all('drafts')) {
    if (kept.person === person && !drafts.has(kept.id)) drafts.set(kept.id, kept.answers);
  }
}

export function forgetDrafts() {
  onDevice = undefined;
  drafts.clear();
}
