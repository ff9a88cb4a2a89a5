import type { CalendarYear, NoticeReport, Promised } from '../src/calendar/types';

const SOURCE = '国务院办公厅关于2026年部分节假日安排的通知';

export const CALENDAR: CalendarYear = {
  year: 2026,
  known: true,
  nextYear: { year: 2027, missing: true },
  notices: [
    { layer: null, source: SOURCE, days: 39, importedOn: null, importedBy: null },
    {
      layer: '芒市司法局',
      source: '德政办发〔2025〕63号',
      days: 5,
      importedOn: '2025-12-20',
      importedBy: '系统管理员',
    },
  ],
  days: [
    day('2026-01-01', '元旦', true),
    day('2026-01-04', '元旦', false),
    { ...day('2026-04-13', '泼水节', true), layer: '芒市司法局', source: '德政办发〔2025〕63号' },
    {
      ...day('2026-03-20', '阿露窝罗节', true),
      scope: 'ETHNIC',
      counts: false,
      layer: '芒市司法局',
      source: '德政办发〔2025〕63号',
    },
  ],
};

function day(date: string, name: string, off: boolean): CalendarYear['days'][number] {
  return { date, name, off, scope: 'ALL', counts: true, layer: null, source: SOURCE };
}

export const FAULTY: NoticeReport = {
  year: 2027,
  source: '试读',
  rows: 2,
  offDays: 1,
  workDays: 1,
  faults: [{ row: 2, words: '2027-01-05不是周六、周日，本来就上班，不能列为调休上班' }],
  added: [],
  changed: [],
  removed: [],
  imported: false,
  recounted: 0,
};

export const PROMISES: Promised[] = [
  {
    clock: 'LA_REVIEW',
    name: '审查决定期限',
    promised: '3个工作日',
    amount: 3,
    limitUnit: 'WORKING_DAYS',
    validFrom: '2026-01-01',
    setBy: '刀局长',
    current: true,
  },
];
