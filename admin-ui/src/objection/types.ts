export interface LastDay {
  on: string;
  tentative: boolean;
}

export interface CaseObjection {
  decision: 'REFUSAL' | 'TERMINATION';
  servedOn: string;
  lastDay: string;
  receivedOn: string | null;
  outcome: string | null;
  decidedOn: string | null;
  remedies: {
    servedOn: string;
    reconsideredBy: string;
    reconsideration: LastDay;
    suit: LastDay;
  } | null;
  carriedOutOn: string | null;
}
