import type { Page } from '../api/types';
import type { CaseRow } from '../cases/types';
import type { KpiCase, OpenWork } from '../dashboard/types';
import type { DispatchRow } from '../dispatch/types';
import type { Practitioner } from '../organization/types';
import type { RegisterEntry } from '../registers/types';
import type { InstructionRow } from '../supervision/instructions/types';
import type { OverdueRow } from '../supervision/types';
import type { TaskRow } from '../worklist/types';
import { http } from './http';
import { query } from './query';

export type Filter = Record<string, unknown>;

export interface Listing {
  /** Searches are posted: no name and no number of a person stands in an address. */
  fetch: (
    filter: Filter,
    part: Part & Partial<Sort>,
    signal?: AbortSignal,
  ) => Promise<Page<object>>;
  /** Whether people may choose its order. */
  sorted?: boolean;
  id: (row: never) => string;
}

interface Part {
  size: number;
  after?: string;
}

/** How a list is sorted whose order may be chosen. */
export interface Sort {
  sort: string;
  descending: boolean;
}

const search =
  (path: string): Listing['fetch'] =>
  (filter, part, signal) =>
    http(path, { method: 'POST', json: { ...filter, ...part }, signal });

/** The lists that there are. */
export const LISTINGS: Record<string, Listing> = {
  tasks: { fetch: search('/api/tasks/search'), id: (task: TaskRow) => task.id },
  cases: { fetch: search('/api/cases/search'), id: (row: CaseRow) => row.number },
  breaches: { fetch: search('/api/breaches/search'), id: (row: OverdueRow) => String(row.id) },
  instructions: {
    fetch: search('/api/instructions/search'),
    id: (row: InstructionRow) => String(row.id),
  },
  dispatches: {
    fetch: search('/api/dispatches/search'),
    id: (row: DispatchRow) => String(row.id),
  },
  practitioners: {
    fetch: search('/api/practitioners/search'),
    sorted: true,
    id: (row: Practitioner) => String(row.id),
  },
  registers: {
    fetch: search('/api/registers/search'),
    id: (row: RegisterEntry) => String(row.id),
  },
  'kpi-cases': {
    fetch: ({ kpi, ...filter }, part, signal) =>
      http(`/api/kpis/${String(kpi)}/cases${query({ ...filter, ...part })}`, { signal }),
    id: (row: KpiCase) => `${row.side} ${row.caseNumber} ${row.item}`,
  },
  'open-work': {
    fetch: (filter, part, signal) =>
      http(`/api/kpis/outlook/work${query({ ...filter, ...part })}`, { signal }),
    id: (row: OpenWork) => `${row.caseNumber} ${String(row.clockId)}`,
  },
};
