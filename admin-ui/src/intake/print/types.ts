/** What receipt and supplement notice are printed from. */
export interface MaterialsOfCase {
  number: string;
  applicant: string;
  agency: string;
  unit: string;
  receivedOn: string;
  checkedOn: string | null;
  officer: string | null;
  supplementDays: number | null;
  received: { name: string; copies: number }[];
  missing: { name: string; note?: string }[];
}
