import type { TaskRow } from '../worklist/types';
import type { MyCase } from './types';

export interface CaseWithStep {
  row: MyCase;
  task?: TaskRow;
}

const LAST = '9999';

/** What waits for the lawyer comes first, the nearest due date before the others. */
export function byPressure(cases: MyCase[], tasks: TaskRow[]): CaseWithStep[] {
  const steps = new Map(tasks.map((task) => [task.caseNumber, task]));
  const due = ({ task }: CaseWithStep) => (task ? (task.dueOn ?? '9000') : LAST);
  return cases
    .map((row) => ({ row, task: steps.get(row.number) }))
    .sort((a, b) => due(a).localeCompare(due(b)));
}
