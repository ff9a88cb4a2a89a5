import type { Me, Page } from '../api/types';
import type { RequestPage } from '../cases/types';
import type { TaskPage, TaskRow } from '../worklist/types';
import { http } from '../backend/http';
import { problemOf } from '../backend/problem';
import { exclusively } from './exclusively';
import { outlivedItsKey, type Entry, type EntryState } from './entry';
import { news } from './news';
import { outbox } from './outbox';
import { progress } from './progress';

/** Why what waits does not go: no signal, the session is over, or it is on its way. */
export type Hold = 'SIGNAL' | 'LOGIN' | 'SENDING' | null;

/** How one entry fared; HELD stays for the next time. */
export type Fate = { sent: unknown } | { refused: unknown } | 'HELD';

/** A line with one bar answers late or never. */
const FORM_MS = 20_000;
const PHOTO_MS = 180_000;

/** Something is wrong with what was typed; every other refusal means that the case is elsewhere. */
const CORRECTABLE = [400, 413, 415, 422];

let hold: Hold = null;
const holdBecause = (reason: Hold) => {
  hold = reason;
  news.tell();
};

export const currentHold = () => hold;

const arrivedHere = new Set<string>();
/** Whether it left this device because the server took it, and not because it was given up. */
export const wasSent = (key: string) => arrivedHere.has(key);

/** Sends what waits, oldest first, if its author is the one who is logged in. Says how each entry fared. */
export const sendWaiting = (person: number): Promise<Map<string, Fate>> =>
  exclusively(async () => {
    const fates = new Map<string, Fate>();
    const waiting = (await outbox.of(person)).filter((entry) => entry.state === 'WAITING');
    if (waiting.length === 0) return fates;
    holdBecause('SENDING');
    const reason = await sendAll(waiting, person, fates).catch(() => 'SIGNAL' as const);
    holdBecause(reason);
    return fates;
  });

async function sendAll(waiting: Entry[], person: number, fates: Map<string, Fate>): Promise<Hold> {
  if ((await whoIsLoggedIn()) !== person) return 'LOGIN';
  for (const entry of waiting) {
    const fate = await send(entry);
    fates.set(entry.key, fate);
    if (fate === 'HELD') return 'SIGNAL';
    if ('refused' in fate && isLostSession(fate.refused)) {
      fates.set(entry.key, 'HELD');
      return 'LOGIN';
    }
  }
  return null;
}

/** Asked anew: the session that a tab remembers may be over, or somebody else's by now. */
async function whoIsLoggedIn(): Promise<number | undefined> {
  try {
    return (await http<Me>('/api/me')).id;
  } catch (error) {
    if (problemOf(error).status === 401) return undefined;
    throw error;
  }
}

async function send(entry: Entry): Promise<Fate> {
  if (outlivedItsKey(entry)) return setAside(entry, 'TOO_OLD');
  try {
    await outbox.put({ ...entry, tried: true });
    return await arrived(entry, await deliver(entry));
  } catch (error) {
    return judge(entry, error);
  }
}

async function arrived(entry: Entry, answer: unknown): Promise<Fate> {
  arrivedHere.add(entry.key);
  await outbox.drop(entry.key);
  return { sent: answer };
}

async function judge(entry: Entry, error: unknown): Promise<Fate> {
  const { status, detail, code } = problemOf(error);
  if (isLostSession(error)) return { refused: error };
  if (mayWorkLater(status)) return 'HELD';
  if (code === 'TaskGone') {
    const again = await sameTaskAnew(entry).catch(() => 'HELD' as const);
    if (again === 'HELD') return 'HELD';
    if (again) return send(again);
  }
  await setAside(entry, CORRECTABLE.includes(status) ? 'REFUSED' : 'MOVED_ON', detail);
  return { refused: error };
}

async function setAside(entry: Entry, state: EntryState, problem?: string): Promise<Fate> {
  await outbox.put({ ...entry, state, problem, tried: state === 'TOO_OLD' });
  return { refused: undefined };
}

/** No answer, a broken server, or too much at once: nothing was decided. */
const mayWorkLater = (status: number) => status === 0 || status >= 500 || status === 429;

const isLostSession = (error: unknown) => {
  const { status, code } = problemOf(error);
  return status === 401 || code === 'TypedBySomebodyElse';
};

/**
 * A task that comes round again, such as the progress entry, waits under a new number once the last
 * entry was sent. The same task of the same case, waiting for the same person: the case has not moved on.
 */
async function sameTaskAnew(entry: Entry): Promise<Entry | undefined> {
  const form = entry.form;
  if (!form?.activity) return undefined;
  const { content } = await http<Page<TaskRow>>('/api/tasks/search', {
    method: 'POST',
    json: { scope: 'mine', size: 100 },
  });
  const task = content.find(
    (open) => open.caseNumber === entry.caseNumber && open.activityId === form.activity,
  );
  if (!task) return undefined;
  const path = `/api/tasks/${encodeURIComponent(task.id)}/complete`;
  if (path === entry.path) return undefined;
  const page = await http<TaskPage>(`/api/tasks/${encodeURIComponent(task.id)}`);
  return page.form.version === form.version ? { ...entry, path } : undefined;
}

async function deliver(entry: Entry): Promise<unknown> {
  const { form } = entry;
  if (!form || form.version !== undefined) return post(entry);
  const page = await http<RequestPage>(entry.path);
  return post({ ...entry, form: { ...form, version: page.form.version } });
}

function post(entry: Entry): Promise<unknown> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), entry.photo ? PHOTO_MS : FORM_MS);
  const onProgress = entry.photo && ((part: number) => progress.note(entry.key, part));
  return http(entry.path, {
    method: 'POST',
    signal: patience.signal,
    onProgress,
    ...parcel(entry),
  }).finally(() => {
    clearTimeout(timer);
    progress.forget(entry.key);
  });
}

function parcel({ key, person, form, photo }: Entry) {
  const headers: Record<string, string> = {
    'Idempotency-Key': key,
    'Typed-By': String(person),
  };
  if (!photo) {
    return { json: form?.answers, headers: { ...headers, 'If-Match': `"${form?.version ?? ''}"` } };
  }
  const body = new FormData();
  body.set('file', new File([photo.bytes], photo.name, { type: photo.type }));
  body.set('kind', photo.kind);
  return { body, headers };
}
