import { useEffect } from 'react';
import type { TaskRow } from '../worklist/types';
import { copies } from './copies';
import { FORMS, formName, taskOrCopy } from './readings';
import { useSignal } from './signal';

/** Fetches the forms of one's tasks while there is a signal, so that they can be filled in without. */
export function useKeepForms(tasks: TaskRow[] | undefined) {
  const reached = useSignal();
  useEffect(() => {
    if (!tasks || !reached) return;
    const leaving = new AbortController();
    void keepForms(tasks, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [tasks, reached]);
}

async function keepForms(tasks: TaskRow[], leaving: AbortSignal) {
  await copies.prune(
    FORMS,
    tasks.map((task) => formName(task.id)),
  );
  for (const { id } of tasks) {
    if (leaving.aborted) return;
    if (!(await copies.find(formName(id)))) await keepForm(id, leaving);
  }
}

/** A form that does not come keeps none of the others back; it is asked for again the next time. */
const keepForm = (id: string, leaving: AbortSignal) =>
  taskOrCopy(id)(leaving).catch(() => undefined);
