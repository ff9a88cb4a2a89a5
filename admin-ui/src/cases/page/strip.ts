import { STAGES, type CaseFile, type Stage } from '../../api/types';

export type StepState = 'done' | 'current' | 'ended' | 'ahead';

export interface StripStep {
  stage: Stage;
  state: StepState;
  enteredAt?: string;
}

/** Where a case may end besides the archive. */
const OTHER_ENDS: Stage[] = ['DENIED', 'WITHDRAWN'];
const LINE = STAGES.filter((stage) => !OTHER_ENDS.includes(stage));

/** The whole line while a case runs; what it passed and its end, once it ended early. */
export function stripOf({ stage, stages, ended }: Pick<CaseFile, 'stage' | 'stages' | 'ended'>) {
  const entered = new Map(stages.map((reached) => [reached.stage, reached.enteredAt]));
  const stateOf = (step: Stage): StepState => {
    if (step === stage) return ended ? 'ended' : 'current';
    return entered.has(step) ? 'done' : 'ahead';
  };
  const early = OTHER_ENDS.includes(stage);
  const shown = early ? [...LINE.filter((step) => entered.has(step)), stage] : LINE;
  return shown.map((step) => ({
    stage: step,
    state: stateOf(step),
    enteredAt: entered.get(step),
  })) satisfies StripStep[];
}
