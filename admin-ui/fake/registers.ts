import type { RegisterEntry, RegisterImport } from '../src/registers/types';
import { dayFrom } from './cases';

export const ENTRIES: RegisterEntry[] = [
  {
    id: 1,
    kind: 'HOUSEHOLD',
    name: '岩保',
    idNumber: '533103********0014',
    household: 'H0001',
    head: '岩保',
    category: 'MON_EDGE',
    villageCode: '533103101201',
    validFrom: '2021-01-01',
    validTo: null,
    validNow: true,
    listName: '2026年监测对象名册',
    listRow: 2,
  },
];

/** A list of three rows, one of them faulty. */
export const tried = (id: number, listName: string): RegisterImport => ({
  id,
  kind: 'HOUSEHOLD',
  listName,
  endsOn: null,
  state: 'WAITING',
  rowsRead: 3,
  rowsGood: 2,
  rowsBad: 1,
  faultCount: 1,
  added: 2,
  changed: 0,
  ended: 0,
  unchanged: 0,
  casesMarked: 0,
  uploadedBy: '李应华',
  uploadedAt: `${dayFrom(0)}T01:00:00Z`,
  faults: [{ row: 3, column: '身份证号', reason: '校验位不对' }],
});
