import type { OverdueRow, Supervision } from '../src/supervision/types';
import { json, pageOf, refuse } from './answers';
import type { FakeCase } from './cases';

/** Missed days and nudges, as far as screens need them. */
export class FakeSupervision {
  private readonly rows: OverdueRow[];
  private readonly nudged = new Set<string>();

  constructor(cases: FakeCase[]) {
    this.rows = cases
      .filter((row) => row.overdue)
      .map((row, index) => ({
        id: index + 1,
        caseNumber: row.number,
        applicant: row.applicant,
        matter: row.matter,
        clockName: '审查决定期限',
        ownerName: '法律援助机构',
        unit: { id: 2, name: '芒市法律援助中心' },
        holder: null,
        dueOn: row.dueOn,
        doneOn: null,
        daysLate: 2,
        cause: null,
      }));
  }

  search(query: URLSearchParams) {
    const explained = query.get('explained');
    return pageOf(
      this.rows.filter((row) => explained === null || String(row.cause !== null) === explained),
      query,
    );
  }

  counts() {
    const unexplained = this.rows.filter((row) => !row.cause).length;
    const lines = this.rows.map(({ cause }) => ({ owner: 'AGENCY', cause, missed: 1 }));
    return json({ all: this.rows.length, unexplained, lines });
  }

  async explain(request: Request, id: string | undefined) {
    const row = this.rows.find((one) => String(one.id) === id);
    const asked = (await request.json()) as { cause: OverdueRow['cause']; explanation: string };
    if (asked.explanation.length < 5) {
      return refuse(422, '请按提示补充后再提交。', {
        errors: { explanation: '请用至少 5 个字说明具体情况。' },
      });
    }
    if (row) row.cause = asked.cause;
    return json({ id: row?.id });
  }

  nudge(number = '') {
    if (this.nudged.has(number)) return refuse(409, '刚刚催办过，请稍后再催。');
    this.nudged.add(number);
    return json({ id: 1 });
  }

  of(number: string, roles: string[]): Supervision {
    const leads = roles.includes('DIRECTOR');
    return {
      missed: this.rows
        .filter((row) => row.caseNumber === number)
        .map((row) => ({
          id: row.id,
          clock: row.clockName,
          owner: row.ownerName,
          unit: row.unit.name,
          holder: row.holder,
          dueOn: row.dueOn,
          open: true,
          explained: row.cause && {
            cause: row.cause,
            words: '等待民政部门答复。',
            by: '李主任',
            at: `${row.dueOn}T03:00:00Z`,
          },
          mine: roles.includes('AGENCY_HEAD') && !row.cause,
        })),
      nudges: this.nudged.has(number)
        ? [
            {
              id: 1,
              at: '2026-11-23T02:00:00Z',
              by: '王局长',
              clock: null,
              to: [{ step: '作出援助决定', unit: '芒市法律援助中心', person: '李主任' }],
              note: '请尽快。',
            },
          ]
        : [],
      mayNudge: leads,
    };
  }
}
