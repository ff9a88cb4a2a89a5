import type { Me } from '../src/api/types';
import type { TaskRow } from '../src/worklist/types';
import { json, nothing, pageOf, refuse } from './answers';
import { caseFileOf, headerOf } from './caseFile';
import { taskOf, type FakeCase } from './cases';
import { formOf } from './models';
import { PEOPLE } from './people';
import { STEPS } from './steps';

/** The open tasks of all cases, for whoever is logged in. */
export class FakeWorklist {
  rows: TaskRow[];

  constructor(
    private readonly cases: FakeCase[],
    private readonly me: () => Me | null,
  ) {
    this.rows = cases.flatMap((row) => taskOf(row) ?? []);
  }

  search(query: URLSearchParams) {
    const me = this.me();
    const scope = query.get('scope');
    const q = query.get('q') ?? '';
    const activity = query.get('activity');
    const rows = this.rows
      .filter((task) =>
        scope === 'mine'
          ? task.assignee?.id === me?.id
          : scope === 'all' || (me?.roles.includes(task.role) && task.basketUnit === me.unit.id),
      )
      .filter((task) => query.get('urgent') !== 'true' || task.urgent)
      .filter((task) => task.caseNumber.includes(q) || task.applicant.startsWith(q))
      .filter((task) => !activity || task.activityId === activity)
      .sort(byPressure);
    return pageOf(rows, query);
  }

  next() {
    const free = this.rows
      .filter((task) => !task.assignee && this.me()?.roles.includes(task.role))
      .sort(byPressure)[0];
    return free ? this.give(free.id, this.me()) : nothing();
  }

  claim(id: string | undefined) {
    const { assignee } = this.taskBy(id);
    if (assignee && assignee.id !== this.me()?.id) {
      return refuse(409, `任务已由${assignee.name}认领`, { holder: assignee.name });
    }
    return this.give(id, this.me());
  }

  async bulk(request: Request, deed: string | undefined) {
    const { ids, to } = (await request.json()) as { ids: string[]; to?: number };
    const taker = PEOPLE.find((person) => person.id === to) ?? null;
    return json(
      ids.map((id) => {
        const task = this.taskBy(id);
        const other = task.assignee && task.assignee.id !== this.me()?.id;
        if (other && deed !== 'take-back') {
          const detail = `这项任务由${task.assignee?.name}办理。`;
          return { id, done: false, task: null, problem: { title: '任务已被认领', detail } };
        }
        const holder = deed === 'release' ? null : deed === 'handover' ? taker : this.me();
        this.give(id, holder);
        return { id, done: true, task, problem: null };
      }),
    );
  }

  async handOver(request: Request, id: string | undefined) {
    const { to } = (await request.json()) as { to: number };
    return this.give(id, PEOPLE.find((person) => person.id === to) ?? null);
  }

  release(id: string | undefined) {
    return this.give(id, null);
  }

  page(id: string | undefined) {
    const task = this.rows.find((open) => open.id === id);
    if (!task) return refuse(404, '没有这件任务，可能已经办完。');
    const row = this.caseOf(task);
    return json({
      task,
      form: { schema: formOf(task.activityId), version: 'v1' },
      suggestion: headerOf(row).suggestion,
      case: headerOf(row),
      answersTo: caseFileOf(row, task).timeline.slice(-1),
      notice: null,
    });
  }

  async complete(request: Request, id: string | undefined) {
    const task = this.taskBy(id);
    if (!task.assignee && request.url.endsWith('?claiming=true')) this.give(task.id, this.me());
    if (task.assignee?.id !== this.me()?.id) return refuse(409, '任务不在您名下');
    const answers = (await request.json()) as Record<string, unknown>;
    const late = Object.entries(answers).find(([, value]) => String(value).startsWith('2099'));
    if (late) return refuse(422, '有填写错误', { errors: { [late[0]]: '日期不能晚于今天' } });
    const row = this.caseOf(task);
    const stays = task.activityId === 'Activity_ReportProgress' && answers.concluded !== true;
    row.step += stays ? 0 : 1;
    row.stage = STEPS[row.step]?.stage ?? 'ARCHIVED';
    const following = taskOf(row);
    this.rows = [...this.rows.filter((open) => open !== task), ...(following ? [following] : [])];
    const mine = following?.assignee?.id === this.me()?.id ? following : null;
    return json({ caseNumber: row.number, stage: row.stage, nextTask: mine });
  }

  private give(id: string | undefined, to: Me | null) {
    const task = this.taskBy(id);
    task.assignee = to && { id: to.id, name: to.name };
    return json(task);
  }

  private taskBy(id: string | undefined): TaskRow {
    const task = this.rows.find((open) => open.id === id);
    if (!task) throw new Error(`No task ${id}`);
    return task;
  }

  private caseOf(task: TaskRow): FakeCase {
    const row = this.cases.find((known) => known.number === task.caseNumber);
    if (!row) throw new Error(`No case ${task.caseNumber}`);
    return row;
  }
}

const byPressure = (a: TaskRow, b: TaskRow) =>
  Number(b.urgent) - Number(a.urgent) ||
  Number(b.green) - Number(a.green) ||
  (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') ||
  a.id.localeCompare(b.id);
