import type { Kpi, KpiCase } from '../src/dashboard/types';
import type { FakeCase } from './cases';

const kpi = (id: string, basis: string, numbers: [number, number, number], value: string): Kpi => ({
  id,
  version: 1,
  basis,
  name: '受援率',
  population: '建档立卡贫困户和监测对象',
  from: '2026-01',
  to: '2026-11',
  unit: null,
  numerator: numbers[0],
  denominator: numbers[1],
  excluded: numbers[2],
  value,
  target: '100.00',
  status: numbers[0] === numbers[1] ? 'MET' : 'MISSED',
});

export const KPIS = [
  kpi('AID_RATE_ELIGIBLE', 'ELIGIBLE', [37, 37, 5], '100.00'),
  kpi('AID_RATE_DECIDED', 'DECIDED', [37, 39, 3], '94.87'),
];

export const kpiCase = (row: FakeCase, side: string): KpiCase => ({
  caseNumber: row.number,
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
});
