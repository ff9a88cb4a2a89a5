import { http } from '../backend/http';
import type { QuickDispute } from './quick/quick';
import type { AskedParty, MediatorCandidate, MyDispute, NewDispute } from './types';

const DISPUTES = '/api/disputes';
const dispute = (number: string) => `${DISPUTES}/${encodeURIComponent(number)}`;

export const mediationApi = {
  register: (typed: NewDispute, key: string) =>
    http<{ number: string }>(DISPUTES, {
      method: 'POST',
      json: typed,
      headers: { 'Idempotency-Key': key },
    }),
  /** Registered, mediated and agreed at one go. */
  settle: (quick: QuickDispute, key: string) =>
    http<{ number: string }>(`${DISPUTES}/quick`, {
      method: 'POST',
      json: quick,
      headers: { 'Idempotency-Key': key },
    }),
  mine: (signal: AbortSignal) => http<MyDispute[]>(`${DISPUTES}/mine`, { signal }),
  parties: (number: string, signal: AbortSignal) =>
    http<AskedParty[]>(`${dispute(number)}/parties`, { signal }),
  mediators: (number: string, signal: AbortSignal) =>
    http<MediatorCandidate[]>(`${dispute(number)}/mediators`, { signal }),
};
