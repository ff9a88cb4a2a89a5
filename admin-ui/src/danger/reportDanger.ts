import { api } from '../backend/api';

export const DANGERS = ['DANGER', 'GROUP_EVENT'] as const;
export type Danger = (typeof DANGERS)[number];

const REQUEST = 'DangerReported';

/** Sends the request's form without showing it: seen now, of that kind. */
export async function reportDanger(number: string, kind: Danger, situation: string, key: string) {
  const { form } = await api.request(number, REQUEST);
  const answers = { seenAt: new Date().toISOString(), dangerKind: kind, situation };
  return api.makeRequest(number, REQUEST, form.version, answers, key);
}
