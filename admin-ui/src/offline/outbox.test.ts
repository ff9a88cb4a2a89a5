import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { outbox } from './outbox';
import { KEPT, sendOrKeep, wasAwaited, type NewEntry } from './sendOrKeep';
import { sendWaiting } from './sender';
import { wipe } from './wipe';

const ME = 7;
const CASE = '芒援申字〔2026〕第1号';

const entry = (key: string, more: Partial<NewEntry> = {}): NewEntry => ({
  key,
  person: ME,
  caseNumber: CASE,
  path: '/api/tasks/t1/complete',
  title: '记录办案进展',
  titleEn: 'Report progress',
  words: '主要内容：已阅卷',
  form: { version: 'v1', answers: { content: '已阅卷' }, activity: 'Activity_ReportProgress' },
  ...more,
});

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

/** A server that answers as the test says, and remembers what it was sent. */
class Server {
  loggedIn: number | null = ME;
  reachable = true;
  task = 't1';
  answer = (): Response => json({ caseNumber: CASE, stage: 'HANDLING', nextTask: null });
  sent: { path: string; key: string | null; typedBy: string | null; body: unknown }[] = [];

  fetch = (path: string, init?: RequestInit): Promise<Response> => {
    if (!this.reachable) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(init).then(() => this.respond(path, init));
  };

  private respond(path: string, init?: RequestInit): Response {
    if (this.loggedIn === null) return json({ detail: '请先登录' }, 401);
    if (path === '/api/me') return json({ id: this.loggedIn });
    if (path === '/api/tasks/search') {
      const open = { id: this.task, caseNumber: CASE, activityId: 'Activity_ReportProgress' };
      return json({ content: [open] });
    }
    if (path.startsWith('/api/tasks/') && init?.method !== 'POST') {
      return json({ form: { version: 'v1' } });
    }
    const headers = new Headers(init?.headers);
    this.sent.push({
      path,
      key: headers.get('Idempotency-Key'),
      typedBy: headers.get('Typed-By'),
      body: init?.body instanceof FormData ? init.body : JSON.parse(init?.body as string),
    });
    return this.answer();
  }
}

let server: Server;
const keys = () => server.sent.map(({ key }) => key);
const states = async () => (await outbox.of(ME)).map(({ state }) => state);

beforeEach(() => {
  server = new Server();
  vi.stubGlobal('fetch', server.fetch);
});

it('sends at once where there is a signal, and keeps nothing', async () => {
  await expect(sendOrKeep(entry('k1'))).resolves.toMatchObject({ stage: 'HANDLING' });
  expect(server.sent).toMatchObject([{ key: 'k1', typedBy: '7', body: { content: '已阅卷' } }]);
  expect(await outbox.of(ME)).toEqual([]);
});

it('keeps what was typed without a signal, and sends it later under the same key', async () => {
  server.reachable = false;
  await expect(sendOrKeep(entry('k1'))).resolves.toBe(KEPT);
  expect(await states()).toEqual(['WAITING']);
  server.reachable = true;
  await sendWaiting(ME);
  expect(keys()).toEqual(['k1']);
  expect(await outbox.of(ME)).toEqual([]);
});

it('knows what its author saw go, and what went by itself', async () => {
  await sendOrKeep(entry('seen'));
  server.reachable = false;
  await sendOrKeep(entry('later'));
  server.reachable = true;
  await sendWaiting(ME);
  expect([wasAwaited('seen'), wasAwaited('later')]).toEqual([true, false]);
});

it('asks again under the same key when the answer was lost', async () => {
  server.answer = () => {
    throw new TypeError('Failed to fetch');
  };
  await expect(sendOrKeep(entry('k1'))).resolves.toBe(KEPT);
  server.answer = () => json({});
  await sendWaiting(ME);
  expect(new Set(keys())).toEqual(new Set(['k1']));
  expect(await outbox.of(ME)).toEqual([]);
});

it('waits for login when the session is over', async () => {
  server.loggedIn = null;
  await expect(sendOrKeep(entry('k1'))).resolves.toBe(KEPT);
  server.loggedIn = ME;
  await sendWaiting(ME);
  expect(keys()).toEqual(['k1']);
});

it('sends nothing under the login of somebody else', async () => {
  server.loggedIn = 99;
  await expect(sendOrKeep(entry('k1'))).resolves.toBe(KEPT);
  await sendWaiting(ME);
  await sendWaiting(99);
  expect(server.sent).toEqual([]);
  expect(await states()).toEqual(['WAITING']);
});

it('waits when somebody else logged in between the question and the sending', async () => {
  server.answer = () => json({ code: 'TypedBySomebodyElse' }, 409);
  await expect(sendOrKeep(entry('k1'))).resolves.toBe(KEPT);
  expect(await states()).toEqual(['WAITING']);
});

it('keeps the text of an entry when its case has moved on', async () => {
  server.reachable = false;
  await sendOrKeep(entry('k1'));
  server.reachable = true;
  server.answer = () => json({ code: 'TaskGone', detail: '任务已不存在' }, 409);
  await sendWaiting(ME);
  const [kept] = await outbox.of(ME);
  expect(kept).toMatchObject({
    state: 'MOVED_ON',
    problem: '任务已不存在',
    words: '主要内容：已阅卷',
  });
  await sendWaiting(ME);
  expect(server.sent).toHaveLength(1);
});

it('sends a second entry to the same task come round again', async () => {
  server.reachable = false;
  await sendOrKeep(entry('k1'));
  await sendOrKeep(entry('k2'));
  server.reachable = true;
  server.answer = () => {
    const last = server.sent.at(-1);
    if (last?.path !== `/api/tasks/${server.task}/complete`) {
      return json({ code: 'TaskGone', detail: '任务已不存在' }, 409);
    }
    server.task = 't2';
    return json({});
  };
  await sendWaiting(ME);
  expect(server.sent.map(({ path }) => path)).toEqual([
    '/api/tasks/t1/complete',
    '/api/tasks/t1/complete',
    '/api/tasks/t2/complete',
  ]);
  expect(await outbox.of(ME)).toEqual([]);
});

it('gives a refusal back to the form while its author looks on', async () => {
  server.answer = () => json({ detail: '有填写错误', errors: { content: '不能为空' } }, 422);
  await expect(sendOrKeep(entry('k1'))).rejects.toMatchObject({ status: 422 });
  expect(await outbox.of(ME)).toEqual([]);
});

it('sets aside what was refused later, and goes on with the next', async () => {
  server.reachable = false;
  await sendOrKeep(entry('k1'));
  await sendOrKeep(entry('k2', { path: '/api/tasks/t9/complete' }));
  server.reachable = true;
  server.answer = () =>
    server.sent.at(-1)?.key === 'k1' ? json({ detail: '有填写错误' }, 422) : json({});
  await sendWaiting(ME);
  expect(await states()).toEqual(['REFUSED']);
  expect(keys()).toEqual(['k1', 'k2']);
});

it('leaves to its author what may have arrived longer ago than keys are kept', async () => {
  await outbox.put({
    ...entry('k1'),
    typedAt: new Date(Date.now() - 31 * 86_400_000).toISOString(),
    state: 'WAITING',
    tried: true,
  });
  await sendWaiting(ME);
  expect(server.sent).toEqual([]);
  expect(await states()).toEqual(['TOO_OLD']);
});

it('sends an entry once, though two ask for it at the same moment', async () => {
  server.reachable = false;
  await sendOrKeep(entry('k1'));
  server.reachable = true;
  await Promise.all([sendWaiting(ME), sendWaiting(ME)]);
  expect(keys()).toEqual(['k1']);
});

it('sends a photograph with what it is', async () => {
  const bytes = new Uint8Array([255, 216, 255]).buffer;
  const photo = { bytes, type: 'image/jpeg', name: '现场.jpg', kind: 'EVIDENCE' };
  // What tells the progress of a file is no business of this test.
  vi.stubGlobal('XMLHttpRequest', undefined);
  await sendOrKeep(entry('k1', { form: undefined, photo, path: '/api/cases/1/attachments' }));
  const body = server.sent[0]?.body as FormData;
  expect(body.get('kind')).toBe('EVIDENCE');
  expect((body.get('file') as File).name).toBe('现场.jpg');
});

it('leaves nothing of a person after logout, and everything of others', async () => {
  server.reachable = false;
  await sendOrKeep(entry('k1'));
  await sendOrKeep(entry('k2', { person: 8 }));
  await wipe(ME);
  expect(await outbox.of(ME)).toEqual([]);
  expect(await outbox.of(8)).toHaveLength(1);
});
