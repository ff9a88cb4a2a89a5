import type { CaseRow } from '../cases/types';
import { afterEach, expect, it, vi } from 'vitest';
import { FakeBackend } from '../../fake/FakeBackend';
import { PEOPLE } from '../../fake/people';
import { dataProvider } from './dataProvider';

function listen() {
  const backend = new FakeBackend();
  backend.me = PEOPLE[0] ?? null;
  const fetch = vi.fn(backend.fetch);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const cases = (page: number, perPage: number, filter = {}) =>
  dataProvider.getList<CaseRow & { id: string }>('cases', {
    pagination: { page, perPage },
    filter,
  });

afterEach(() => vi.unstubAllGlobals());

it('turns pages by their cursors, and knows no total', async () => {
  const fetch = listen();
  const first = await cases(1, 25);
  const second = await cases(2, 25);
  expect(first.total).toBeUndefined();
  expect(first.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
  expect(first.meta).toMatchObject({ count: 60 });
  expect(second.data[0]?.id).not.toBe(first.data[0]?.id);
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('walks to a page whose cursor it does not know', async () => {
  const fetch = listen();
  const last = await cases(3, 20, { stage: '' });
  expect(last.data).toHaveLength(20);
  expect(last.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  expect(fetch).toHaveBeenCalledTimes(3);
});

it('exports more rows than one page holds', async () => {
  listen();
  const { data } = await cases(1, 1000);
  expect(data).toHaveLength(60);
});

it('posts what is searched for, so that no address holds it', async () => {
  const fetch = listen();
  await cases(1, 25, { q: '533103198001010014' });
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/cases/search');
});
