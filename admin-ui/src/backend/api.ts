import type { Identity } from '../agreement/types';
import type { Answers, Named, Page, Unit } from '../api/types';
import type { Bell, NotificationSettings, NotificationSettingsToSave } from '../bell/types';
import type { Diagram } from '../cases/diagram/types';
import type { Attachment, CaseFile, Clock, RequestPage, WithdrawalRequest } from '../cases/types';
import type { Selection } from '../dashboard/selection';
import type { Kpi, KpiMonth, KpiUnit, Outlook } from '../dashboard/types';
import type { Team } from '../dispatch/types';
import type { NewNotice } from '../intake/notice/types';
import type { MaterialsOfCase } from '../intake/print/types';
import type {
  Draft,
  DraftKind,
  DraftRow,
  Duplicate,
  NewApplication,
  PartyMatch,
  Prefill,
  Sheet,
} from '../intake/types';
import type { Contact, MyCase } from '../lawyer/types';
import type { DerivedRows, MailLook, Rebuilding } from '../operations/types';
import type { CandidateSearch, RankedFirm } from '../organization/candidates/types';
import type { PractitionerEntry, PractitionerPage } from '../organization/types';
import type { RegisterEntry, RegisterImport, RegisterKind } from '../registers/types';
import type { SearchResult } from '../search/types';
import type { OverdueCounts } from '../supervision/types';
import type { BulkResult, Completed, SavedView, TaskPage, TaskRow } from '../worklist/types';
import type { DeadlineAnswer } from '../deadlines/types';
import { http } from './http';
import { query } from './query';

const post = <T>(path: string, json?: unknown, headers?: Record<string, string>) =>
  http<T>(path, { method: 'POST', json, headers });
const VIEWS = '/api/worklist-views';
const SETTINGS = '/api/notification-settings';
const MAIL = '/api/operations/mail';

/** What is done to many tasks at once. */
export type BulkDeed = 'claim' | 'release' | 'handover' | 'take-back';

const task = (id: string) => `/api/tasks/${encodeURIComponent(id)}`;
const caseFile = (number: string) => `/api/cases/${encodeURIComponent(number)}`;

const mediators = (number: string) => `/api/disputes/${encodeURIComponent(number)}/mediators`;
const practitioner = (id: string | number) => `/api/practitioners/${id}`;
interface ConflictQuestion {
  role: string;
  name: string;
  idNumber: string;
  phone: string;
}

const upload = (file: File, kind: string) => {
  const body = new FormData();
  body.set('file', file);
  body.set('kind', kind);
  return body;
};

interface RegisterList {
  kind: RegisterKind;
  listName: string;
  endsOn: string;
  file: File;
}

const delivery = ({ kind, listName, endsOn, file }: RegisterList) => {
  const body = new FormData();
  body.set('kind', kind);
  body.set('listName', listName);
  body.set('endsOn', endsOn);
  body.set('file', file);
  return body;
};

/** Everything that a page asks or does, besides its lists. Nothing that is sent once is sent without its key. */
export const api = {
  /** Everything that I hold, as far as one page goes. */
  myTasks: (signal: AbortSignal) =>
    http<Page<TaskRow>>('/api/tasks/search', {
      method: 'POST',
      json: { scope: 'mine', size: 100 },
      signal,
    }),
  /** The open tasks of one kind, within my reach. */
  tasksOf: (activity: string, signal: AbortSignal) =>
    http<Page<TaskRow>>('/api/tasks/search', {
      method: 'POST',
      json: { scope: 'all', activity },
      signal,
    }),
  myCases: (signal: AbortSignal) => http<MyCase[]>('/api/my-cases', { signal }),
  task: (id: string, signal: AbortSignal) => http<TaskPage>(task(id), { signal }),
  claim: (id: string) => post<TaskRow>(`${task(id)}/claim`),
  release: (id: string) => post<TaskRow>(`${task(id)}/release`),
  colleagues: (id: string, signal: AbortSignal) =>
    http<Named[]>(`${task(id)}/colleagues`, { signal }),
  bulk: (deed: BulkDeed, ids: string[], to?: number) =>
    post<BulkResult[]>(`/api/tasks/bulk/${deed}`, { ids, to }),
  bulkColleagues: (ids: string[], signal: AbortSignal) =>
    http<Named[]>('/api/tasks/bulk/colleagues', { method: 'POST', json: { ids }, signal }),
  views: (signal: AbortSignal) => http<SavedView[]>(VIEWS, { signal }),
  saveView: (view: Omit<SavedView, 'id'>) => post<SavedView[]>(VIEWS, view),
  removeView: (id: number) => post<SavedView[]>(`${VIEWS}/${id}/remove`),
  /** Posted, so that no name and no number of a person stands in an address. */
  search: (q: string, signal: AbortSignal) =>
    http<SearchResult>('/api/search', { method: 'POST', json: { q }, signal }),
  /** Every look is written down; whoever has the case in hand gives no reason. */
  contacts: (number: string) => post<Contact[]>(`${caseFile(number)}/contacts`, {}),
  identities: (number: string) => post<Identity[]>(`${caseFile(number)}/identities`),
  handOver: (id: string, to: number) => post<TaskRow>(`${task(id)}/handover`, { to }),
  /** Nothing, if no task of the unit waits. */
  claimNext: async () => (await post<TaskRow | ''>('/api/tasks/next')) || null,
  /** A task that nobody holds is taken in the same breath, if so asked. */
  complete: (
    id: string,
    version: string | number,
    answers: Answers,
    key: string,
    claiming = false,
  ) =>
    post<Completed>(`${task(id)}/complete${claiming ? '?claiming=true' : ''}`, answers, {
      'Idempotency-Key': key,
      'If-Match': `"${version}"`,
    }),

  caseFile: (number: string, signal: AbortSignal) => http<CaseFile>(caseFile(number), { signal }),
  clocks: (number: string, signal: AbortSignal) =>
    http<Clock[]>(`${caseFile(number)}/clocks`, { signal }),
  clockDays: (number: string, id: number, signal: AbortSignal) =>
    http<DeadlineAnswer['days']>(`${caseFile(number)}/clocks/${id}/days`, { signal }),
  diagrams: (number: string, signal: AbortSignal) =>
    http<Diagram[]>(`${caseFile(number)}/diagrams`, { signal }),
  register: (application: NewApplication, key: string) =>
    post<{ number: string }>('/api/cases', application, { 'Idempotency-Key': key }),
  registerNotice: (notice: NewNotice, key: string) =>
    post<{ number: string }>('/api/notices', notice, { 'Idempotency-Key': key }),
  sheets: (signal: AbortSignal) => http<Sheet[]>('/api/sheets', { signal }),
  duplicates: (question: { idNumber: string; matter: string }, signal: AbortSignal) =>
    http<Duplicate[]>('/api/duplicates/search', { method: 'POST', json: question, signal }),
  conflicts: (question: ConflictQuestion, signal: AbortSignal) =>
    http<PartyMatch[]>('/api/conflicts/search', { method: 'POST', json: question, signal }),
  /** @param party who of a dispute applies for aid, by their place among its parties */
  prefill: (number: string, party = 0) =>
    http<Prefill>(`${caseFile(number)}/prefill${query({ party })}`),
  acceptCase: (number: string) => post<unknown>(`${caseFile(number)}/officer`),
  correct: (number: string, asked: { reason: string; changes: object }, key: string) =>
    post<unknown>(`${caseFile(number)}/corrections`, asked, { 'Idempotency-Key': key }),
  materials: (number: string, signal: AbortSignal) =>
    http<MaterialsOfCase>(`${caseFile(number)}/materials`, { signal }),
  drafts: (kind: DraftKind, signal: AbortSignal) =>
    http<DraftRow[]>(`/api/drafts?kind=${kind}`, { signal }),
  draft: (id: number) => http<Draft>(`/api/drafts/${id}`),
  beginDraft: (kind: DraftKind, content: object, key: string) =>
    post<{ id: number }>(`/api/drafts?kind=${kind}`, content, { 'Idempotency-Key': key }),
  changeDraft: (id: number, content: object) =>
    http<unknown>(`/api/drafts/${id}`, { method: 'PUT', json: content }),
  deleteDraft: (id: number) => http<unknown>(`/api/drafts/${id}`, { method: 'DELETE' }),
  requestWithdrawal: (number: string, request: WithdrawalRequest, key: string) =>
    post<unknown>(`${caseFile(number)}/withdrawal`, request, { 'Idempotency-Key': key }),
  request: (number: string, name: string, signal?: AbortSignal) =>
    http<RequestPage>(`${caseFile(number)}/requests/${name}`, { signal }),
  makeRequest: (
    number: string,
    name: string,
    version: string | number,
    answers: Answers,
    key: string,
  ) =>
    post<{ caseNumber: string }>(`${caseFile(number)}/requests/${name}`, answers, {
      'Idempotency-Key': key,
      'If-Match': `"${version}"`,
    }),
  attach: (number: string, file: File, kind: string) =>
    http<Attachment>(`${caseFile(number)}/attachments`, {
      method: 'POST',
      body: upload(file, kind),
    }),

  practitioner: (id: string, signal: AbortSignal) =>
    http<PractitionerPage>(practitioner(id), { signal }),
  enter: (id: number, entry: PractitionerEntry) => post<PractitionerPage>(practitioner(id), entry),
  speak: (id: number, version: number, languages: string[]) =>
    post<PractitionerPage>(`${practitioner(id)}/languages`, { version, languages }),
  leave: (id: number, days: { from: string; until: string }, key: string) =>
    post<PractitionerPage>(`${practitioner(id)}/leaves`, days, { 'Idempotency-Key': key }),
  comeBack: (id: number, leave: number) =>
    post<PractitionerPage>(`${practitioner(id)}/leaves/${leave}/end`),
  units: (signal: AbortSignal) => http<Unit[]>('/api/units', { signal }),
  candidates: (number: string, search: CandidateSearch, signal: AbortSignal) =>
    http<RankedFirm[]>(`${caseFile(number)}/candidates`, { method: 'POST', json: search, signal }),
  explainBreach: (id: number, asked: { cause: string; explanation: string }, key: string) =>
    post<unknown>(`/api/breaches/${id}/cause`, asked, { 'Idempotency-Key': key }),
  overdueCounts: (search: object, signal: AbortSignal) =>
    http<OverdueCounts>('/api/breaches/counts', { method: 'POST', json: search, signal }),
  changeMediators: (number: string, team: Team, key: string) =>
    post<unknown>(mediators(number), team, { 'Idempotency-Key': key }),
  nudge: (number: string, asked: { clockId?: number; note: string }, key: string) =>
    post<unknown>(`${caseFile(number)}/nudges`, asked, { 'Idempotency-Key': key }),
  kpis: (selection: Selection, signal: AbortSignal) =>
    http<Kpi[]>(`/api/kpis${query({ ...selection })}`, { signal }),
  /** Always from January on. */
  kpiMonths: (id: string, selection: Selection, signal: AbortSignal) =>
    http<KpiMonth[]>(`/api/kpis/${id}/months${query({ ...selection, from: undefined })}`, {
      signal,
    }),
  kpiUnits: (id: string, selection: Selection, signal: AbortSignal) =>
    http<KpiUnit[]>(`/api/kpis/${id}/units${query({ ...selection })}`, { signal }),
  outlook: (unit: string | undefined, signal: AbortSignal) =>
    http<Outlook>(`/api/kpis/outlook${query({ unit })}`, { signal }),
  tryRegisterList: (list: RegisterList) =>
    http<RegisterImport>('/api/registers/imports', { method: 'POST', body: delivery(list) }),
  registerImports: (signal: AbortSignal) =>
    http<RegisterImport[]>('/api/registers/imports', { signal }),
  registerImport: (id: string, signal: AbortSignal) =>
    http<RegisterImport>(`/api/registers/imports/${id}`, { signal }),
  confirmRegisterImport: (id: number, key: string) =>
    post<RegisterImport>(`/api/registers/imports/${id}/confirm`, undefined, {
      'Idempotency-Key': key,
    }),
  discardRegisterImport: (id: number, key: string) =>
    post<RegisterImport>(`/api/registers/imports/${id}/discard`, undefined, {
      'Idempotency-Key': key,
    }),
  lookUpInRegisters: (idNumber: string) =>
    post<RegisterEntry[]>('/api/registers/lookup', { idNumber }),
  notifications: (before?: number, signal?: AbortSignal) =>
    http<Bell>(`/api/notifications${query({ before })}`, { signal }),
  readNotification: (id: number) => post<unknown>(`/api/notifications/${id}/read`),
  readAllNotifications: (upTo: number) => post<unknown>('/api/notifications/read-all', { upTo }),
  notificationSettings: (signal: AbortSignal) => http<NotificationSettings>(SETTINGS, { signal }),
  saveNotificationSettings: (settings: NotificationSettingsToSave) =>
    post<NotificationSettings>(SETTINGS, settings),
  mail: (signal: AbortSignal) => http<MailLook>(MAIL, { signal }),
  retryMail: (id: number) => post<MailLook>(`${MAIL}/${id}/retry`),
  retryAllMail: () => post<MailLook>(`${MAIL}/retry-all`),
  derivedRows: (signal: AbortSignal) =>
    http<DerivedRows[]>('/api/operations/derived-rows', { signal }),
  rebuilding: (signal: AbortSignal) =>
    http<Rebuilding[]>('/api/operations/derived-rows/rebuilding', { signal }),
  rebuildDerivedRows: () => post<unknown>('/api/operations/derived-rows/rebuild'),
};
