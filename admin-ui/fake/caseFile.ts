import type { Diagram } from '../src/cases/diagram/types';
import type { CaseFile, CaseHeader, Clock } from '../src/cases/types';
import type { TaskRow } from '../src/worklist/types';
import { dayFrom, type FakeCase } from './cases';
import { diagramOf } from './models';
import { STEPS } from './steps';

export const clock = (row: FakeCase): Clock => ({
  id: 1,
  key: 'LA_REVIEW',
  name: '审查期限',
  owner: 'AGENCY',
  ownerName: '芒市法律援助中心',
  fact: 'applicationReceived',
  startedOn: row.receivedOn,
  dueOn: row.dueOn,
  dueName: '法定期限',
  unrolledOn: row.dueOn,
  promisedDueOn: null,
  greenDueOn: row.green ? dayFrom(0) : null,
  pauses: [],
  status: row.step > 2 ? 'STOPPED' : 'RUNNING',
  stoppedOn: row.step > 2 ? dayFrom(-1) : null,
  breached: row.overdue,
  tentative: false,
  daysLeft: row.overdue ? -2 : 4,
  legalBasis: '《法律援助法》第四十三条',
  steps: [`${row.receivedOn} 收到申请，当日不计`, '加 7 日', '不是休息日，不顺延'],
});

const reason = (row: FakeCase): CaseHeader['greenReason'] =>
  row.green
    ? {
        table: 'GreenChannel',
        outputs: {
          green: true,
          reason: 'DIBAO',
          ruleId: 'GREEN_05',
          legalBasis: '《法律援助法》第四十二条第二项',
        },
      }
    : null;

const suggestion = (row: FakeCase): CaseHeader['suggestion'] =>
  row.step < 1
    ? null
    : {
        table: 'Eligibility',
        outputs: {
          result: 'GRANT',
          economicCheck: 'VERIFY',
          ruleId: 'EL_10',
          legalBasis: '《办理法律援助案件程序规定》第十八条第一项',
        },
      };

const AGENCY = { id: 2, name: '芒市法律援助中心' };

export const headerOf = (row: FakeCase): CaseHeader => ({
  number: row.number,
  kind: 'LEGAL_AID',
  committee: null,
  mediator: null,
  stage: row.stage,
  ended: row.step >= STEPS.length,
  urgent: row.urgent,
  green: row.green,
  applicant: row.applicant,
  matter: row.matter,
  channel: 'WINDOW',
  receivedAt: `${row.receivedOn}T01:30:00Z`,
  receivedOn: row.receivedOn,
  unit: { id: 3, name: row.unit },
  agency: AGENCY,
  firm: row.lawyer ? { id: 10, name: '云南孔雀律师事务所' } : null,
  lawyer: row.lawyer ? { id: 4, name: row.lawyer } : null,
  greenReason: reason(row),
  suggestion: suggestion(row),
});

const stagesOf = (row: FakeCase): CaseFile['stages'] => {
  const reached = STEPS.slice(0, row.step + 1).map((step) => step.stage);
  return [...new Set(reached)].map((stage) => ({
    stage,
    happenedAt: `${dayFrom(-3)}T01:00:00Z`,
    recordedAt: `${dayFrom(-3)}T01:00:00Z`,
  }));
};

const partiesOf = (row: FakeCase): CaseFile['parties'] => [
  {
    id: 1,
    role: 'APPLICANT',
    name: row.applicant,
    idKind: 'ID_CARD',
    idNumberMasked: '533103********0014',
    phoneMasked: '138****1234',
    addressMasked: '风平镇********',
    category: row.green ? 'DIBAO' : 'NONE',
  },
  {
    id: 2,
    role: 'OPPONENT',
    name: '芒市某建筑公司',
    idKind: null,
    idNumberMasked: null,
    phoneMasked: null,
    addressMasked: null,
    category: null,
  },
];

export const caseFileOf = (row: FakeCase, task: TaskRow | null): CaseFile => ({
  ...headerOf(row),
  claim: '要求用人单位支付拖欠的工资 23 600 元。',
  stages: stagesOf(row),
  parties: partiesOf(row),
  clocks: [clock(row)],
  timeline: timelineOf(row),
  tasks: task ? [task] : [],
  attachments: [],
  withdrawal: null,
  firstCheck: null,
  supplements: [],
  progress: { hearings: row.stage === 'HANDLING' ? [HEARING] : [] },
  subsidy: null,
  actions: row.step < 3 ? ['REQUEST_WITHDRAWAL'] : [],
  requests: [],
});

const HEARING = { at: `${dayFrom(4)}T01:00:00Z`, place: '芒市人民法院第三法庭' };

const timelineOf = (row: FakeCase): CaseFile['timeline'] =>
  STEPS.slice(0, row.step).map((step, index) => ({
    kind: 'ANSWER',
    at: `${dayFrom(index - row.step)}T02:10:00Z`,
    happenedAt: `${dayFrom(index - row.step)}T01:00:00Z`,
    title: step.name,
    actor: '张三',
    element: step.activity,
    details: [{ label: '日期', value: dayFrom(index - row.step) }],
  }));

export function diagramsOf(row: FakeCase): Diagram[] {
  const here = STEPS[row.step]?.phase;
  const phases = [...new Set(STEPS.slice(0, row.step + 1).map((step) => step.phase))];
  const overview: Diagram = {
    process: 'LegalAidCase',
    name: '法律援助案件',
    xml: diagramOf('LegalAidCase'),
    current: true,
    activities: phases.map((phase) => activity(`Activity_${phase}`, phase === here)),
    flows: [],
  };
  return [overview, ...phases.map((phase) => phaseDiagram(phase, row))];
}

function phaseDiagram(phase: string, row: FakeCase): Diagram {
  const reached = STEPS.slice(0, row.step + 1).filter((step) => step.phase === phase);
  return {
    process: phase,
    name: PHASE_NAMES[phase] ?? phase,
    xml: diagramOf(phase),
    current: STEPS[row.step]?.phase === phase,
    activities: reached.map((step) => activity(step.activity, step === STEPS[row.step])),
    flows: [],
  };
}

const PHASE_NAMES: Record<string, string> = {
  Application: '申请受理',
  Review: '审查决定',
  Assignment: '指派',
  Handling: '承办',
  Closing: '结案',
  FollowUp: '回访',
};

const activity = (id: string, current: boolean): Diagram['activities'][number] => ({
  id,
  state: current ? 'CURRENT' : 'DONE',
  startedAt: `${dayFrom(-3)}T01:00:00Z`,
  endedAt: current ? null : `${dayFrom(-1)}T03:00:00Z`,
  seconds: current ? 187_000 : 95_000,
});
