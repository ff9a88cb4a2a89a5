import type { Named, TaskRow } from '../api/types';
import { http } from './http';

const post = <T>(path: string, json?: unknown) => http<T>(path, { method: 'POST', json });
const task = (id: string) => `/api/tasks/${encodeURIComponent(id)}`;

/** Everything that a page asks or does, besides its lists. */
export const api = {
  claim: (id: string) => post<TaskRow>(`${task(id)}/claim`),
  release: (id: string) => post<TaskRow>(`${task(id)}/release`),
  colleagues: (id: string, signal: AbortSignal) =>
    http<Named[]>(`${task(id)}/colleagues`, { signal }),
  handOver: (id: string, to: number) => post<TaskRow>(`${task(id)}/handover`, { to }),
  /** Nothing, if no task of the unit waits. */
  claimNext: async () => (await post<TaskRow | ''>('/api/tasks/next')) || null,
};
