import type { Stage } from '../../api/types';
import type { CaseFile } from '../../cases/types';
import type { StripStep } from '../../cases/page/strip';

/** What lies ahead of a dispute that goes well. */
const LINE: Stage[] = [
  'REGISTERED',
  'ACCEPTED',
  'MEDIATING',
  'PERFORMING',
  'FOLLOW_UP',
  'ARCHIVED',
];

/** Behind these nothing lies but the archive. */
const EARLY_ENDS: Stage[] = [
  'NOT_ACCEPTED',
  'FAILED',
  'WITHDRAWN',
  'SELF_SETTLED',
  'MERGED',
  'TRANSFERRED',
  'BREACHED',
];

/** After the agreement the line goes on with its performance, whatever became of it meanwhile. */
const AGREED: Stage[] = [
  'AGREED_WRITTEN',
  'AGREED_ORAL',
  'CONFIRM_PENDING',
  'CONFIRMED',
  'CONFIRM_REJECTED',
];

/** What a dispute has passed, each stage where it was entered last, and what still lies ahead of it. */
export function disputeStripOf({
  stage,
  stages,
  ended,
}: Pick<CaseFile, 'stage' | 'stages' | 'ended'>) {
  const entered = new Map<Stage, string>();
  stages.forEach((reached) => {
    entered.delete(reached.stage);
    entered.set(reached.stage, reached.happenedAt);
  });
  const steps = [...entered].map(([passed, since]): StripStep => {
    const here = ended ? ('ended' as const) : ('current' as const);
    return { stage: passed, since, state: passed === stage ? here : 'done' };
  });
  const ahead = aheadOf(stage).map((next): StripStep => ({ stage: next, state: 'ahead' }));
  return [...steps.filter((step) => !ahead.some((next) => next.stage === step.stage)), ...ahead];
}

function aheadOf(stage: Stage): Stage[] {
  if (stage === 'ARCHIVED') return [];
  if (EARLY_ENDS.includes(stage)) return ['ARCHIVED'];
  if (AGREED.includes(stage)) return LINE.slice(LINE.indexOf('PERFORMING') + 1);
  const at = LINE.indexOf(stage);
  return LINE.slice((at < 0 ? LINE.indexOf('MEDIATING') : at) + 1);
}
