import type { Role } from '../src/api/types';
import type { CaseRow } from '../src/cases/types';
import type { TaskRow } from '../src/worklist/types';
import { today } from '../src/i18n/dates';
import { FIRMS, PEOPLE } from './people';
import { STEPS } from './steps';

const NAMES = ['王芳', '岩罕', '李秀英', '排玛扎', '陈桂兰', '尹文强', '线小团', '刀建国', '赵丽'];
const MATTERS = ['A31_5', 'A31_4', 'A31_7', 'A32_4', 'A31_7'];
const UNITS = ['芒市法律援助中心', '风平镇公共法律服务工作站', '遮放镇公共法律服务工作站'];
const COUNT = 60;
const AGENCY = 2;
const STATION = 3;
const FIRM = 10;

const pick = <T>(from: T[], index: number) => from[index % from.length] as T;

export const dayFrom = (days: number) => today(new Date(Date.now() + days * 86_400_000));

export interface FakeCase extends CaseRow {
  dueOn: string;
  overdue: boolean;
  step: number;
}

export function seedCases(): FakeCase[] {
  return Array.from({ length: COUNT }, (_, index) => seedCase(index));
}

function seedCase(index: number): FakeCase {
  const step = (index * 7) % STEPS.length;
  const due = ((index * 5) % 19) - 4;
  return {
    number: `芒援申字〔2026〕第${COUNT - index}号`,
    kind: 'LEGAL_AID',
    mediator: null,
    applicant: pick(NAMES, index * 2),
    matter: pick(MATTERS, index),
    unit: pick(UNITS, index),
    stage: pick(STEPS, step).stage,
    urgent: index % 11 === 3,
    green: index % 3 === 1,
    receivedOn: dayFrom(-index),
    lawyer: step > 3 ? (FIRMS[0]?.lawyers[0]?.name ?? null) : null,
    dueOn: dayFrom(due),
    overdue: due < 0,
    step,
  };
}

function basketOf(row: FakeCase, role: Role) {
  if (role === 'LAWYER') return FIRM;
  return role === 'INTAKE' && row.unit === UNITS[1] ? STATION : AGENCY;
}

/** The open task of a case; what is the lawyer's is given to the lawyer at once. */
export function taskOf(row: FakeCase): TaskRow | null {
  const step = STEPS[row.step];
  if (!step) return null;
  const lawyer = PEOPLE.find((person) => person.login === 'lawyer');
  return {
    id: `${row.number.replace(/\D/g, '')}-${row.step}`,
    activityId: step.activity,
    name: step.name,
    caseNumber: row.number,
    applicant: row.applicant,
    matter: row.matter,
    unit: row.unit,
    stage: step.stage,
    receivedOn: row.receivedOn,
    urgent: row.urgent,
    green: row.green,
    dueOn: row.dueOn,
    overdue: row.overdue,
    reminded: row.overdue,
    createdAt: new Date().toISOString(),
    assignee: step.role === 'LAWYER' && lawyer ? { id: lawyer.id, name: lawyer.name } : null,
    role: step.role,
    basketUnit: basketOf(row, step.role),
  };
}
