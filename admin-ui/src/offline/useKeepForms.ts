import { useEffect } from 'react';
import type { TaskRow } from '../api/types';
import { copies } from './copies';
import { FORMS, formName, taskOrCopy } from './readings';

/** Fetches the forms of one's tasks while there is a signal, so that they can be filled in without. */
export function useKeepForms(tasks: TaskRow[] | undefined) {
  useEffect(() => {
    if (!tasks) return;
    const leaving = new AbortController();
    void keepForms(tasks, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [tasks]);
}

async function keepForms(tasks: TaskRow[], leaving: AbortSignal) {
  await copies.prune(
    FORMS,
    tasks.map((task) => formName(task.id)),
  );
  for (const { id } of tasks) {
    if (leaving.aborted) return;
    if (!(await copies.find(formName(id)))) await taskOrCopy(id)(leaving);
  }
}
