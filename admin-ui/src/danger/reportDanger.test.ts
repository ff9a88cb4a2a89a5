import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Me } from '../api/types';
import { outbox } from '../offline/outbox';
import { KEPT } from '../offline/sendOrKeep';
import { sendWaiting } from '../offline/sender';
import { reportDanger, seenNow } from './reportDanger';

const NUMBER = '芒勐戛人调字〔2026〕第3号';
const MEDIATOR = { id: 7, roles: ['MEDIATOR'] } as unknown as Me;
const OFFICER = { id: 8, roles: ['MEDIATOR', 'INTAKE'] } as unknown as Me;

let reachable = false;
let posted: { body: unknown; version: string | null; key: string | null }[] = [];

const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

const server = (path: string, init?: RequestInit) => {
  if (!reachable) return Promise.reject(new TypeError('Failed to fetch'));
  if (path === '/api/me') return Promise.resolve(json({ id: MEDIATOR.id }));
  if (init?.method !== 'POST') return Promise.resolve(json({ form: { version: 'v2' } }));
  const headers = new Headers(init.headers);
  const body: unknown = JSON.parse(init.body as string);
  posted.push({ body, version: headers.get('If-Match'), key: headers.get('Idempotency-Key') });
  return Promise.resolve(json({ caseNumber: NUMBER }));
};

beforeEach(() => {
  reachable = false;
  posted = [];
  vi.stubGlobal('fetch', server);
});

it('keeps a danger that was seen without a signal, and reports it with the form of then', async () => {
  const seen = seenNow('DANGER', '有人持械赶来。');
  await expect(reportDanger(NUMBER, seen, 'k1', MEDIATOR)).resolves.toBe(KEPT);
  expect(await outbox.of(MEDIATOR.id)).toMatchObject([{ key: 'k1', words: '有人持械赶来。' }]);

  reachable = true;
  await sendWaiting(MEDIATOR.id);
  expect(posted).toEqual([{ body: { ...seen }, version: '"v2"', key: 'k1' }]);
  expect(await outbox.of(MEDIATOR.id)).toEqual([]);
});

it('keeps nothing on the machine of an office', async () => {
  const seen = seenNow('GROUP_EVENT', '二十余人聚集。');
  await expect(reportDanger(NUMBER, seen, 'k2', OFFICER)).rejects.toBeDefined();
  expect(await outbox.of(OFFICER.id)).toEqual([]);
});
