/** A limit that can be asked for, as the server names it. */
export interface ClockChoice {
  key: string;
  name: string;
  event: string;
  byProcedure: boolean;
  byMediation: boolean;
  inHours: boolean;
}

export interface Pause {
  from: string;
  to: string;
}

export interface DeadlineQuestion {
  clock: string;
  start: string;
  received?: string;
  unit?: string;
  procedureKind?: string;
  mediationKind?: string;
  pauses: Pause[];
}

export type DayKind = 'START' | 'COUNTED' | 'PAUSED' | 'REST' | 'PUT_OFF' | 'DUE';

export interface DeadlineAnswer {
  due: string;
  unrolled: string;
  tentative: boolean;
  rule: {
    clock: string;
    name: string;
    ruleSet: string;
    limit: string;
    ownerName: string;
    legalBasis: string;
  };
  steps: string[];
  days: { on: string; kind: DayKind; words: string }[];
}
