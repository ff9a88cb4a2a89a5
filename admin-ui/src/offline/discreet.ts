import type { MyDispute } from '../mediation/types';
import type { MyCase } from '../lawyer/types';
import type { TaskPage, TaskRow } from '../worklist/types';

/** `岩温` is kept as `岩*`: who it is, is found by the number. */
const maskedName = (name: string) => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(rest.length);
};

/** What a page needs without a signal, and no more: number, masked name, where the case stands, the form. */
export const discreetCase = (row: MyCase): MyCase => ({
  ...row,
  applicant: maskedName(row.applicant),
});

export const discreetDispute = (row: MyDispute): MyDispute => ({
  ...row,
  applicants: maskedName(row.applicants),
  opponents: maskedName(row.opponents),
});

export const discreetTask = (task: TaskRow): TaskRow => ({
  ...task,
  applicant: maskedName(task.applicant),
});

export const discreetPage = ({ task, form, case: file }: TaskPage): TaskPage => ({
  task: discreetTask(task),
  form,
  suggestion: null,
  case: { ...file, applicant: maskedName(file.applicant), greenReason: null, suggestion: null },
});
