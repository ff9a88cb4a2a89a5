import { HttpError } from 'ra-core';
import { afterEach, expect, it, vi } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider';
import { http } from './http';
import { problemOf } from './problem';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

/** Answers one request after the other. */
function server(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.resolve((answers.shift() ?? (() => json({})))()),
  );
  vi.stubGlobal('fetch', fetch);
  const sent = (n: number) => new Headers(fetch.mock.calls[n]?.[1]?.headers);
  return { fetch, sent };
}

const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const setCookie = (value: string) => {
  document.cookie = `XSRF-TOKEN=${value}`;
};

afterEach(async () => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
  vi.unstubAllGlobals();
  await i18nProvider.changeLocale('zh-CN');
});

it('sends the CSRF token with a write and not with a read', async () => {
  setCookie('one%3D');
  const { sent } = server();
  await http('/api/cases', { method: 'POST', json: {} });
  await http('/api/me');
  expect(sent(0).get('X-XSRF-TOKEN')).toBe('one=');
  expect(sent(1).has('X-XSRF-TOKEN')).toBe(false);
});

it('asks in the chosen language', async () => {
  const { sent } = server();
  await http('/api/me');
  await i18nProvider.changeLocale('en');
  await http('/api/me');
  expect(sent(0).get('Accept-Language')).toBe('zh-CN');
  expect(sent(1).get('Accept-Language')).toBe('en');
});

it('tries once more when a 403 has brought a new token', async () => {
  setCookie('old');
  const { fetch, sent } = server(() => {
    setCookie('new');
    return json({}, 403);
  });
  await http('/api/tasks/1/claim', { method: 'POST' });
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(sent(1).get('X-XSRF-TOKEN')).toBe('new');
});

it('takes a 403 with the same token for what it is', async () => {
  setCookie('same');
  const { fetch } = server(() => json({ detail: '没有权限' }, 403));
  await expect(http('/api/tasks/1/claim', { method: 'POST' })).rejects.toThrow('没有权限');
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('sends a submit with a key again when the line breaks, under the same key', async () => {
  const { fetch, sent } = server(broken, () => json({ number: '1' }));
  const headers = { 'Idempotency-Key': 'key' };
  await expect(http('/api/cases', { method: 'POST', json: {}, headers })).resolves.toEqual({
    number: '1',
  });
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(sent(1).get('Idempotency-Key')).toBe('key');
});

it('sends nothing twice that has no key', async () => {
  const { fetch } = server(broken);
  await expect(http('/api/tasks/1/claim', { method: 'POST' })).rejects.toThrow(/连接不上服务器/);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('passes on what the problem says, field by field', async () => {
  server(() => json({ title: '有误', detail: '请修改', errors: { decidedOn: '太早' } }, 422));
  const error: unknown = await http('/api/x').catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(HttpError);
  expect(problemOf(error)).toMatchObject({
    status: 422,
    detail: '请修改',
    errors: { decidedOn: '太早' },
  });
});

it('has words for a server that answers with none', async () => {
  server(() => new Response('<html>', { status: 502 }));
  await expect(http('/api/x')).rejects.toThrow('与服务器通信出错');
});
