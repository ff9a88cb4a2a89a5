import type { Me } from '../src/api/types';
import { ranked } from './candidates';
import { json, nothing, pageOf, refuse } from './answers';
import { CALENDAR, FAULTY, PROMISES } from './calendar';
import { caseFileOf, clock, diagramsOf } from './caseFile';
import { dayFrom, seedCases, type FakeCase } from './cases';
import { DISPATCHES, INSTRUCTIONS } from './sentDown';
import { FakeBell } from './FakeBell';
import { FakeLists } from './FakeLists';
import { FakeRegister } from './FakeRegister';
import { FakeSupervision } from './FakeSupervision';
import { FakeViews } from './FakeViews';
import { FakeWorklist } from './FakeWorklist';
import { FakeCounter, materialsOf, SHEETS } from './counter';
import { CLOCKS, REVIEW_DUE } from './deadlines';
import { KPI_MONTHS, KPI_UNITS, kpiCase, KPIS, openWork, OUTLOOK } from './kpis';
import { PEOPLE } from './people';
import { ENTRIES } from './registers';

type Handler = (request: Request, parts: string[], query: URLSearchParams) => Promise<Response>;

/** The API in memory: enough for tests and for looking at every page without a server. */
export class FakeBackend {
  me: Me | null = null;
  readonly cases: FakeCase[] = seedCases();
  readonly worklist = new FakeWorklist(this.cases, () => this.me);
  private readonly register = new FakeRegister();
  private readonly supervision = new FakeSupervision(this.cases);
  private readonly views = new FakeViews();
  readonly counter = new FakeCounter();
  readonly bell = new FakeBell();
  private attachments = 100;
  private readonly lists = new FakeLists();

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request =
      input instanceof Request ? input : new Request(new URL(String(input), 'http://fake'), init);
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.split('/').slice(2).map(decodeURIComponent);
    for (const [method, pattern, handle] of this.routes) {
      const names = pattern.split('/');
      const fits =
        names.length === path.length && names.every((n, i) => n === '*' || n === path[i]);
      if (!fits || request.method !== method) continue;
      if (!this.me && pattern !== 'login') return refuse(401, '请先登录');
      return handle(
        request,
        path.filter((_, i) => names[i] === '*'),
        searchParams,
      );
    }
    return refuse(404, `没有 ${pathname}`);
  };

  private readonly routes: [string, string, Handler][] = [
    ['POST', 'login', (request) => this.login(request)],
    ['POST', 'logout', () => this.logout()],
    ['GET', 'me', () => Promise.resolve(json(this.me))],
    ['POST', 'tasks/search', async (request) => this.worklist.search(await searchOf(request))],
    ['POST', 'tasks/bulk/colleagues', () => Promise.resolve(json(PEOPLE.slice(0, 2)))],
    ['POST', 'tasks/bulk/*', (request, [deed]) => this.worklist.bulk(request, deed)],
    ['GET', 'worklist-views', () => Promise.resolve(this.views.all())],
    ['POST', 'worklist-views', (request) => this.views.save(request)],
    ['POST', 'worklist-views/*/remove', (_, [id]) => Promise.resolve(this.views.remove(id))],
    ['POST', 'breaches/search', async (r) => this.supervision.search(await searchOf(r))],
    ['POST', 'instructions/search', async (r) => pageOf(INSTRUCTIONS, await searchOf(r))],
    ['POST', 'dispatches/search', async (r) => pageOf(DISPATCHES, await searchOf(r))],
    ['POST', 'breaches/counts', () => Promise.resolve(this.supervision.counts())],
    ['POST', 'breaches/*/cause', (request, [id]) => this.supervision.explain(request, id)],
    ['POST', 'cases/*/nudges', (_, [n]) => Promise.resolve(this.supervision.nudge(n))],
    ['POST', 'search', async (request) => this.search(await searchOf(request))],
    ['GET', 'cases/*/materials', (_, [n]) => Promise.resolve(json(materialsOf(this.caseBy(n))))],
    ['GET', 'cases/*/clocks', (_, [n]) => Promise.resolve(json([clock(this.caseBy(n))]))],
    ['GET', 'cases/*/clocks/*/days', () => Promise.resolve(json(REVIEW_DUE.days))],
    ['GET', 'calendar/next-year', () => Promise.resolve(json({ year: 2027, missing: false }))],
    ['GET', 'calendar/*', () => Promise.resolve(json(CALENDAR))],
    ['POST', 'calendar/notices/trial', () => Promise.resolve(json(FAULTY))],
    ['GET', 'promises', () => Promise.resolve(json(PROMISES))],
    ['POST', 'promises', () => Promise.resolve(json(PROMISES))],
    ['GET', 'deadlines/clocks', () => Promise.resolve(json(CLOCKS))],
    ['POST', 'deadlines/calculate', () => Promise.resolve(json(REVIEW_DUE))],
    ['GET', 'units', () => Promise.resolve(json([{ id: 2, name: '芒市法律援助中心' }]))],
    ['POST', 'cases/*/contacts', (_, [number]) => Promise.resolve(this.contacts(number))],
    ['POST', 'tasks/next', () => Promise.resolve(this.worklist.next())],
    ['GET', 'tasks/*', (_, [id]) => Promise.resolve(this.worklist.page(id))],
    ['POST', 'tasks/*/claim', (_, [id]) => Promise.resolve(this.worklist.claim(id))],
    ['POST', 'tasks/*/release', (_, [id]) => Promise.resolve(this.worklist.release(id))],
    ['GET', 'tasks/*/colleagues', () => Promise.resolve(json(PEOPLE.slice(0, 2)))],
    ['POST', 'tasks/*/handover', (request, [id]) => this.worklist.handOver(request, id)],
    ['POST', 'tasks/*/complete', (request, [id]) => this.worklist.complete(request, id)],
    ['POST', 'cases/search', async (request) => this.caseList(await searchOf(request))],
    ['GET', 'my-cases', () => Promise.resolve(json(this.myCases()))],
    ['POST', 'cases', (request) => this.takeIn(request)],
    ['GET', 'sheets', () => Promise.resolve(json(SHEETS))],
    ['POST', 'duplicates/search', (request) => this.counter.duplicates(request, this.cases)],
    ['POST', 'conflicts/search', (request) => this.counter.conflicts(request, this.cases)],
    [
      'GET',
      'drafts',
      (_, __, query) => Promise.resolve(json(this.counter.drafts(query.get('kind')))),
    ],
    ['POST', 'drafts', (request, _, query) => this.counter.begin(request, query.get('kind'))],
    ['GET', 'drafts/*', (_, [id]) => Promise.resolve(this.counter.draft(id))],
    ['PUT', 'drafts/*', (request, [id]) => this.counter.change(request, id)],
    ['DELETE', 'drafts/*', (_, [id]) => Promise.resolve(this.counter.remove(id))],
    ['GET', 'cases/*', (_, [number]) => Promise.resolve(this.caseFile(number))],
    ['GET', 'cases/*/diagrams', (_, [n]) => Promise.resolve(json(diagramsOf(this.caseBy(n))))],
    ['POST', 'cases/*/withdrawal', () => Promise.resolve(new Response(null, { status: 202 }))],
    ['POST', 'cases/*/attachments', () => Promise.resolve(this.attach())],
    ['GET', 'units', () => Promise.resolve(json([]))],
    ['POST', 'practitioners/search', async (r) => this.register.search(await searchOf(r))],
    ['GET', 'practitioners/*', (_, [id]) => Promise.resolve(json(this.register.page(id)))],
    ['POST', 'practitioners/*', async (r, [id]) => this.register.enter(id, await bodyOf(r))],
    ['POST', 'practitioners/*/leaves', async (r, [id]) => this.register.leave(id, await bodyOf(r))],
    ['POST', 'practitioners/*/leaves/*/end', (_, [id]) => Promise.resolve(this.register.back(id))],
    ['POST', 'cases/*/candidates', async (request) => json(ranked(await bodyOf(request)))],
    ['GET', 'kpis', () => Promise.resolve(json(KPIS))],
    ['GET', 'kpis/outlook', () => Promise.resolve(json(OUTLOOK))],
    ['GET', 'kpis/outlook/work', (_, __, query) => Promise.resolve(this.openWork(query))],
    ['GET', 'kpis/*/months', () => Promise.resolve(json(KPI_MONTHS))],
    ['GET', 'kpis/*/units', () => Promise.resolve(json(KPI_UNITS))],
    ['GET', 'kpis/*/cases', (_, __, query) => Promise.resolve(this.kpiCases(query))],
    ['POST', 'registers/search', async (request) => pageOf(ENTRIES, await searchOf(request))],
    ['POST', 'registers/lookup', () => Promise.resolve(json(ENTRIES))],
    ['GET', 'registers/imports', () => Promise.resolve(this.lists.all())],
    ['POST', 'registers/imports', (request) => this.lists.try(request)],
    ['GET', 'registers/imports/*', (_, [id]) => Promise.resolve(this.lists.one(id))],
    ['POST', 'registers/imports/*/confirm', (_, [id]) => this.lists.settle(id, 'CONFIRMED')],
    ['POST', 'registers/imports/*/discard', (_, [id]) => this.lists.settle(id, 'DISCARDED')],
    ['GET', 'notifications', (_, __, query) => Promise.resolve(this.bell.ring(query))],
    ['POST', 'notifications/*/read', (_, [id]) => Promise.resolve(this.bell.read(id))],
    ['POST', 'notifications/read-all', (request) => this.bell.readAll(request)],
    ['GET', 'notification-settings', () => Promise.resolve(json(this.bell.settings))],
    ['POST', 'notification-settings', (request) => this.bell.save(request)],
    ['GET', 'operations/mail', () => Promise.resolve(json(this.bell.mail))],
    ['POST', 'operations/mail/*/retry', (_, [id]) => Promise.resolve(this.bell.retry(id))],
    ['POST', 'operations/mail/retry-all', () => Promise.resolve(this.bell.retry())],
    ['GET', 'operations/derived-rows', () => Promise.resolve(json(DERIVED))],
    ['GET', 'operations/derived-rows/rebuilding', () => Promise.resolve(json([]))],
    ['POST', 'operations/derived-rows/rebuild', () => Promise.resolve(json(DERIVED))],
  ];

  private async login(request: Request) {
    const form = new URLSearchParams(await request.text());
    const known = PEOPLE.find((person) => person.login === form.get('username'));
    if (!known || form.get('password') === 'wrong') return refuse(401, '用户名或密码不正确');
    this.me = known;
    return nothing();
  }

  private logout() {
    this.me = null;
    return Promise.resolve(nothing());
  }

  private search(query: URLSearchParams) {
    const q = query.get('q') ?? '';
    const hits = this.cases
      .filter((row) => row.number.startsWith(q) || row.applicant.startsWith(q))
      .map((row) => ({ ...row, party: row.applicant, role: 'APPLICANT', ended: row.step > 11 }));
    const group = { kind: 'cases', hits: hits.slice(0, 20), more: hits.length > 20 };
    return json({ kind: 'BEGINNING', groups: [group] });
  }

  private contacts(number: string | undefined) {
    const name = this.caseBy(number).applicant;
    const contact = { role: 'APPLICANT', name, phone: '13887001234', address: '芒市勐戛镇' };
    return json([contact]);
  }

  private caseList(query: URLSearchParams) {
    const q = query.get('q') ?? '';
    const rows = this.cases
      .filter((row) => row.number.startsWith(q) || row.applicant.startsWith(q))
      .filter((row) => !query.get('stage') || row.stage === query.get('stage'))
      .filter((row) => !query.get('green') || String(row.green) === query.get('green'));
    return pageOf(rows, query);
  }

  private myCases() {
    return this.cases
      .filter((row) => row.lawyer === this.me?.name)
      .map((row, index) => ({
        ...row,
        nextHearing: index === 1 ? `${dayFrom(4)}T01:00:00Z` : null,
      }));
  }

  private async takeIn(request: Request) {
    const { applicant } = (await request.json()) as { applicant: { name: string } };
    const number = `芒援申字〔2026〕第${this.cases.length + 1}号`;
    const [first] = seedCases();
    if (first) this.cases.unshift({ ...first, number, applicant: applicant.name, step: 0 });
    return json({ number }, 201);
  }

  private caseFile(number: string | undefined) {
    const row = this.cases.find((known) => known.number === number);
    if (!row) return refuse(404, '没有这个案件，或不在您的权限范围内。');
    const file = caseFileOf(
      row,
      this.worklist.rows.find((task) => task.caseNumber === number) ?? null,
    );
    return json({ ...file, supervision: this.supervision.of(row.number, this.me?.roles ?? []) });
  }

  private attach() {
    this.attachments += 1;
    return json({ id: this.attachments, name: '材料.pdf', size: 1024 }, 201);
  }

  private kpiCases(query: URLSearchParams) {
    const side = query.get('side') ?? 'numerator';
    return pageOf(
      this.cases.slice(0, 37).map((row) => kpiCase(row, side)),
      query,
    );
  }

  private openWork(query: URLSearchParams) {
    return pageOf(this.cases.slice(0, 3).map(openWork), query);
  }

  private caseBy(number: string | undefined): FakeCase {
    const row = this.cases.find((known) => known.number === number);
    if (!row) throw new Error(`No case ${number}`);
    return row;
  }
}

const bodyOf = async <T>(request: Request) => (await request.json()) as T;

/** A search is posted, but reads like a query. */
const searchOf = async (request: Request) =>
  new URLSearchParams(
    Object.entries((await request.json()) as object).map(([k, v]) => [k, String(v)]),
  );

const DERIVED = [
  { name: 'worklist', rows: 60, missing: 0, surplus: 0, different: 0 },
  { name: 'kpi_case', rows: 120, missing: 1, surplus: 0, different: 2 },
];
