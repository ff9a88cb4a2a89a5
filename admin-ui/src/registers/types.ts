export type RegisterKind = 'HOUSEHOLD' | 'VILLAGE';

/** A person or a village as a register names it; the ID number is masked. */
export interface RegisterEntry {
  id: number;
  kind: RegisterKind;
  name: string;
  idNumber: string | null;
  household: string | null;
  head: string | null;
  category: string | null;
  villageCode: string;
  validFrom: string;
  validTo: string | null;
  validNow: boolean;
  listName: string;
  listRow: number;
}

/** A list that was handed in: what it would do while it waits, what it has done afterwards. */
export interface RegisterImport {
  id: number;
  kind: RegisterKind;
  listName: string;
  endsOn: string | null;
  state: 'WAITING' | 'CONFIRMED' | 'DISCARDED';
  rowsRead: number;
  rowsGood: number;
  rowsBad: number;
  faultCount: number;
  added: number;
  changed: number;
  ended: number;
  unchanged: number;
  casesMarked: number;
  uploadedBy: string;
  uploadedAt: string;
  faults: { row: number; column: string; reason: string }[];
}
