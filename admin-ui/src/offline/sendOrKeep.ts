import type { Entry } from './entry';
import { outbox } from './outbox';
import { sendWaiting } from './sender';

/** It is kept on the device, and goes by itself as soon as it can. */
export const KEPT = 'KEPT';
export type Kept = typeof KEPT;

export type NewEntry = Omit<Entry, 'state' | 'tried' | 'typedAt'>;

const awaited = new Set<string>();
/** Whether its author looked on while it went, and the form itself said so. */
export const wasAwaited = (key: string) => awaited.has(key);

/**
 * Keeps what was typed before anything else, then sends it. What the server refuses while its author
 * looks on goes back to the form, which shows why.
 */
export async function sendOrKeep<R>(typed: NewEntry): Promise<R | Kept> {
  awaited.add(typed.key);
  const typedAt = new Date().toISOString();
  await outbox.put({ ...typed, typedAt, state: 'WAITING', tried: false });
  const fate = (await sendWaiting(typed.person)).get(typed.key);
  if (fate === undefined || fate === 'HELD') {
    awaited.delete(typed.key);
    return KEPT;
  }
  if ('sent' in fate) return fate.sent as R;
  await outbox.drop(typed.key);
  throw fate.refused;
}
