import type { Kpi, KpiCase, KpiMonth, KpiUnit, OpenWork, Outlook } from '../src/dashboard/types';
import type { FakeCase } from './cases';

const kpi = (
  id: string,
  [basis, name, population]: [string, string, string],
  [numerator, denominator, excluded]: [number, number, number],
  [value, target]: [string | null, string],
  shortOf = 0,
): Kpi => ({
  id,
  version: 1,
  basis,
  name,
  population,
  from: '2026-01',
  to: '2026-11',
  unit: '芒市司法局',
  numerator,
  denominator,
  excluded,
  usualExcluded: '4.00',
  excludedAboveUsual: excluded > 4,
  value,
  target,
  status: value === null ? 'NOT_APPLICABLE' : shortOf > 0 ? 'MISSED' : 'MET',
  shortOf,
  bears: 0,
});

const POOR = '建档立卡贫困户和监测对象';

export const KPIS = [
  kpi(
    'AID_RATE_ELIGIBLE',
    ['ELIGIBLE', '受援率（应援口径）', POOR],
    [37, 37, 5],
    ['100.00', '100.00'],
  ),
  kpi(
    'AID_RATE_DECIDED',
    ['DECIDED', '受援率（决定口径）', POOR],
    [37, 39, 3],
    ['94.87', '100.00'],
    2,
  ),
  kpi(
    'SUCCESS_RATE_TARGET',
    ['CONCLUDED', '调解成功率（贫困村、贫困户）', '贫困村、贫困户的纠纷'],
    [49, 50, 2],
    ['98.00', '98.00'],
  ),
  kpi(
    'SUCCESS_RATE_ALL',
    ['CONCLUDED', '调解成功率（全部纠纷）', '全部纠纷'],
    [489, 499, 4],
    ['98.00', '98.00'],
    1,
  ),
  kpi('ACCEPTANCE_RATE', ['REGISTERED', '受理率', '全部纠纷'], [0, 0, 0], [null, '100.00']),
];

export const KPI_MONTHS: KpiMonth[] = [
  { month: '2026-01', numerator: 0, denominator: 0, value: null, lastYear: '100.00' },
  { month: '2026-02', numerator: 12, denominator: 12, value: '100.00', lastYear: '97.50' },
  { month: '2026-03', numerator: 20, denominator: 21, value: '95.24', lastYear: '98.10' },
];

export const KPI_UNITS: KpiUnit[] = [
  {
    id: 3,
    name: '勐戛司法所',
    numerator: 12,
    denominator: 12,
    excluded: 1,
    value: '100.00',
    status: 'MET',
    shortOf: 0,
  },
  {
    id: 4,
    name: '遮放司法所',
    numerator: 8,
    denominator: 9,
    excluded: 0,
    value: '88.89',
    status: 'MISSED',
    shortOf: 1,
  },
  {
    id: 5,
    name: '风平司法所',
    numerator: 0,
    denominator: 0,
    excluded: 0,
    value: null,
    status: 'NOT_APPLICABLE',
    shortOf: 0,
  },
];

export const OUTLOOK: Outlook = {
  forecasts: [
    { id: 'AID_RATE_ELIGIBLE', name: '受援率（应援口径）', open: 3, mayFail: 0, best: '100.00' },
    {
      id: 'SUCCESS_RATE_TARGET',
      name: '调解成功率（贫困村、贫困户）',
      open: 2,
      mayFail: null,
      best: '97.10',
    },
  ],
  openCases: [
    {
      caseNumber: '芒援申字〔2026〕第1号',
      applicant: '岩温',
      unit: '勐戛司法所',
      person: null,
      kpi: 'AID_RATE_ELIGIBLE',
      reason: '尚在审查期限内',
      dueOn: '2026-11-30',
      daysLeft: 1,
    },
  ],
  overdue: 2,
  dueThisWeek: 5,
  loads: [{ id: 12, person: '李律师', openCases: 6 }],
};

export const kpiCase = (row: FakeCase, side: string): KpiCase => ({
  caseNumber: row.number,
  item: '',
  applicant: row.applicant,
  unit: row.unit,
  side: side as KpiCase['side'],
  reason: side === 'excluded' ? 'WITHDRAWN' : 'GRANTED',
  reasonText: side === 'excluded' ? '申请人撤回' : '已给予援助',
  rule: 'AR_01',
  legalBasis: '《法律援助法》第四十三条',
  milestone: 'AidGranted',
  element: 'Flow_DecidedToGrantYes',
  elementName: '审查决定 · 是否给予援助？给予',
  process: 'Review',
  happenedOn: row.receivedOn,
  corrected: false,
  mergedWith: null,
});

export const openWork = (row: FakeCase): OpenWork => ({
  caseNumber: row.number,
  applicant: row.applicant,
  unit: row.unit,
  clockId: 1,
  clock: '审查决定',
  dueOn: '2026-11-28',
  daysLeft: -2,
  person: '李律师',
  rightOf: null,
});
