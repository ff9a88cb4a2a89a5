/** What receipt and supplement notice are printed from. */
export interface MaterialsOfCase {
  number: string;
  applicant: string;
  agency: string;
  unit: string;
  receivedOn: string;
  checkedOn: string | null;
  officer: string | null;
  received: { name: string; copies: number }[];
  notice: SupplementNoticeOfCase | null;
}

/** The last list of what is missing; `days` is fixed when it is served. */
export interface SupplementNoticeOfCase {
  on: string;
  days: number | null;
  /** Why a second list was allowed. */
  newFact: string | null;
  missing: { name: string; note?: string }[];
}
