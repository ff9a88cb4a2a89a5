import { STAGES, type Stage } from '../../api/types';
import type { CaseFile } from '../types';

export type StepState = 'done' | 'current' | 'ended' | 'ahead';

export interface StripStep {
  stage: Stage;
  state: StepState;
  /** Since when the case stands, or stood, there. */
  since?: string;
}

/** From the application to the archive. */
const LINE: Stage[] = STAGES.slice(0, STAGES.indexOf('ARCHIVED') + 1);

/** Where nothing of the line lies ahead any more. */
const OTHER_ENDS: Stage[] = ['DENIED', 'WITHDRAWN', 'TRANSFERRED'];

/** What a terminated case still passes, if a lawyer has worked on it. */
const AFTER_TERMINATION = LINE.slice(LINE.indexOf('CLOSING_CHECK'));

/**
 * The line while a case runs, with the detour that it is on and without what it never had to pass; what it passed and its
 * end, once it ended early.
 */
export function stripOf({ stage, stages, ended }: Pick<CaseFile, 'stage' | 'stages' | 'ended'>) {
  const entered = new Map(stages.map((reached) => [reached.stage, reached.happenedAt]));
  const stateOf = (step: Stage): StepState => {
    if (step === stage) return ended ? 'ended' : 'current';
    return entered.has(step) ? 'done' : 'ahead';
  };
  return shown(stage, entered, ended).map((step) => ({
    stage: step,
    state: stateOf(step),
    since: entered.get(step),
  })) satisfies StripStep[];
}

function shown(stage: Stage, entered: Map<Stage, string>, ended: boolean): readonly Stage[] {
  const line = lineOf(entered);
  const passed = line.filter((step) => entered.has(step));
  if (wasTerminated(stage, entered)) {
    const before = passed.filter((step) => !AFTER_TERMINATION.includes(step));
    return [...before, 'TERMINATED', ...(ended && stage === 'TERMINATED' ? [] : AFTER_TERMINATION)];
  }
  if (OTHER_ENDS.includes(stage) || (ended && !line.includes(stage))) return [...passed, stage];
  if (line.includes(stage)) {
    const ahead = line.slice(line.indexOf(stage));
    return line.filter((step) => entered.has(step) || ahead.includes(step));
  }
  const next = line.findIndex((step) => !entered.has(step));
  return [...line.slice(0, next), stage, ...line.slice(next)];
}

/** Where aid was given at once, no review lies between it and the assignment. */
function lineOf(entered: Map<Stage, string>): readonly Stage[] {
  if (!entered.has('PROVISIONAL')) return LINE;
  const assigned = LINE.indexOf('ASSIGNED');
  const before = LINE.slice(0, assigned).filter((step) => entered.has(step));
  return [...before, 'PROVISIONAL', ...LINE.slice(assigned)];
}

const wasTerminated = (stage: Stage, entered: Map<Stage, string>) =>
  stage === 'TERMINATED' ||
  (entered.has('TERMINATED') && !entered.has('CONCLUDED') && AFTER_TERMINATION.includes(stage));
