import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Attachment } from '../cases/types';
import { problemOf } from '../backend/problem';
import { useMe } from '../backend/useMe';
import { uuid } from '../backend/uuid';
import { en, zh } from '../cases/messages';
import { device } from '../offline/database';
import { KEPT, sendOrKeep } from '../offline/sendOrKeep';
import { signal } from '../offline/signal';
import { useProgress } from '../offline/progress';
import { smallPhoto, UnreadablePhoto } from './photo';

const MEGABYTE = 1024 * 1024;
/** What the server takes. */
const LARGEST_MB = 10;
/** What waits on a phone, all together. */
const WAITING_MB = 30;

type Kind = keyof typeof zh.attachment.kind;

/** Sends a paper, or keeps it on the phone until there is a signal. */
export function useSendPaper(number: string) {
  const me = useMe();
  const notify = useNotify();
  const translate = useTranslate();
  const queries = useQueryClient();
  const [key, setKey] = useState<string>();
  const arrived = useProgress(key);

  const refuse = (error: unknown) =>
    error instanceof UnreadablePhoto
      ? notify('lawyer.unreadable', { type: 'error' })
      : notify(problemOf(error).detail ?? '', { type: 'error' });

  const deliver = async (given: File, kind: string, person: number, entryKey: string) => {
    const file = await smallPhoto(given);
    if (file.size > LARGEST_MB * MEGABYTE) {
      return notify('lawyer.tooLarge', { type: 'error', messageArgs: { limit: LARGEST_MB } });
    }
    if (!signal.get() && (await waitingBytes()) + file.size > WAITING_MB * MEGABYTE) {
      return notify('lawyer.phoneFull', { type: 'error', messageArgs: { limit: WAITING_MB } });
    }
    const sent = await sendOrKeep<Attachment>({
      key: entryKey,
      person,
      caseNumber: number,
      path: `/api/cases/${encodeURIComponent(number)}/attachments`,
      title: zh.attachment.kind[kind as Kind],
      titleEn: en.attachment.kind[kind as Kind],
      words: '',
      photo: { bytes: await file.arrayBuffer(), type: file.type, name: file.name, kind },
    });
    if (sent === KEPT) return notify('offline.kept', { type: 'info' });
    notify(translate('paper.sent', { name: sent.name }), { type: 'success' });
    await queries.invalidateQueries({ queryKey: ['case'] });
  };
  const send = (file: File, kind: string) => {
    if (!me) return;
    const entryKey = uuid();
    setKey(entryKey);
    void deliver(file, kind, me.id, entryKey)
      .catch(refuse)
      .finally(() => setKey(undefined));
  };
  return { send, busy: key !== undefined, arrived };
}

async function waitingBytes(): Promise<number> {
  const entries = await device.all('entries');
  return entries.reduce((sum, { photo }) => sum + (photo?.bytes.byteLength ?? 0), 0);
}
