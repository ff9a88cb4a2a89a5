/** Why a closing file was sent back. */
export interface SentBack {
  checkedOn: string;
  reasons: string[];
  explanation: string;
}

/** A row of the subsidy rates, with what it was asked; without `payableFen` the rates have no such row. */
export interface SubsidyRate {
  outputs: {
    kind?: string | null;
    stage?: string | null;
    quality?: string | null;
    payableFen?: number | null;
    directCostsOnly?: boolean | null;
    demonstration?: boolean | null;
    ruleId: string;
    legalBasis: string;
  };
}

/** Fixed by the head of the agency; `paidOn` once the money has left. */
export interface Subsidy {
  amountFen: number;
  approvedOn: string;
  paidOn: string | null;
}

export interface ClosingItem {
  code: string;
  text: string;
  there: boolean;
}

/** What is missing to close; a lawyer reads it at `/api/my-cases/{number}/missing-to-close` too. */
interface MissingToClose {
  items: ClosingItem[];
  sentBack: SentBack | null;
  subsidy: string | null;
}

export interface CaseClosing {
  file: MissingToClose;
  rate: SubsidyRate | null;
}
