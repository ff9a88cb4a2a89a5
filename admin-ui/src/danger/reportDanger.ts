import type { Me } from '../api/types';
import { api } from '../backend/api';
import { hasOwnPhone } from '../backend/permissions';
import { sendOrKeep } from '../offline/sendOrKeep';
import { en, zh } from './messages';

export const DANGERS = ['DANGER', 'GROUP_EVENT'] as const;
export type Danger = (typeof DANGERS)[number];

const REQUEST = 'DangerReported';

/** What was seen, and when. */
interface Seen {
  seenAt: string;
  dangerKind: Danger;
  situation: string;
}

/** Seen now, of that kind. */
export const seenNow = (dangerKind: Danger, situation: string): Seen => ({
  seenAt: new Date().toISOString(),
  dangerKind,
  situation,
});

/** Sends the request's form without showing it; on one's own phone it waits for the signal, where there is none. */
export async function reportDanger(number: string, seen: Seen, key: string, me: Me) {
  const answers = { ...seen };
  if (hasOwnPhone(me.roles)) {
    return sendOrKeep<unknown>({
      key,
      person: me.id,
      caseNumber: number,
      path: `/api/cases/${encodeURIComponent(number)}/requests/${REQUEST}`,
      title: zh.danger.title,
      titleEn: en.danger.title,
      words: seen.situation,
      form: { answers, request: REQUEST },
    });
  }
  const { form } = await api.request(number, REQUEST);
  return api.makeRequest(number, REQUEST, form.version, answers, key);
}
