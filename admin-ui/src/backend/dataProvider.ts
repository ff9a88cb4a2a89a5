import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import type { Page } from '../api/types';
import { Cursors } from './cursors';
import { LISTINGS, type Filter, type Listing, type Sort } from './listings';

/** The API never sends more rows than this at once. */
const LARGEST_PAGE = 100;

const cursors = new Cursors();

type Fetch = (after?: string) => Promise<Page<object>>;

/** Walks forward from the nearest known cursor, so that a link to page 3 works as well. */
async function pageAt(list: string, wanted: number, fetch: Fetch): Promise<Page<object>> {
  let { page, after } = cursors.nearest(list, wanted);
  for (;;) {
    const found = await fetch(after);
    cursors.remember(list, page + 1, found.next);
    if (page === wanted || !found.next) return found;
    page += 1;
    after = found.next;
  }
}

/** Exports ask for more rows than one page holds. */
async function upTo(limit: number, fetch: Fetch): Promise<Page<object>> {
  const first = await fetch();
  const content = [...first.content];
  let next = first.next;
  while (next && content.length < limit) {
    const page = await fetch(next);
    content.push(...page.content);
    next = page.next;
  }
  return { ...first, content: content.slice(0, limit), next };
}

async function list(resource: string, params: GetListParams) {
  const listing: Listing = LISTINGS[resource] ?? unknown(resource);
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const filter = params.filter as Filter;
  const size = Math.min(perPage, LARGEST_PAGE);
  const order = listing.sorted ? orderOf(params) : {};
  const fetch: Fetch = (after) => listing.fetch(filter, { size, after, ...order }, params.signal);
  const found =
    perPage > LARGEST_PAGE
      ? await upTo(perPage, fetch)
      : await pageAt(JSON.stringify([resource, filter, size, order]), page, fetch);
  return {
    data: found.content.map((row) => ({ ...row, id: listing.id(row as never) })),
    pageInfo: { hasNextPage: found.next !== null, hasPreviousPage: page > 1 },
    meta: { count: found.count, countCapped: found.countCapped },
  };
}

const orderOf = ({ sort }: GetListParams): Partial<Sort> =>
  sort ? { sort: sort.field, descending: sort.order === 'DESC' } : {};

const unknown = (resource: string): never => {
  throw new Error(`There is no list of ${resource}`);
};

/** Lists only: what a page reads or does besides is in api.ts, typed. */
const unsupported = () => Promise.reject(new Error('Not part of this API'));

export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: async <R extends RaRecord>(resource: string, params: GetListParams) => {
    const { data, ...rest } = await list(resource, params);
    return { data: data as unknown as R[], ...rest };
  },
  getOne: unsupported,
  getMany: unsupported,
  getManyReference: unsupported,
  create: unsupported,
  update: unsupported,
  updateMany: unsupported,
  delete: unsupported,
  deleteMany: unsupported,
};
