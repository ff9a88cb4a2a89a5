import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { api } from '../backend/api';
import { problemOf } from '../backend/problem';
import { requestPath } from '../cases/request/requestPath';
import { keepDraft } from '../worklist/form/drafts';
import { taskPath } from '../worklist/taskPath';
import type { Entry } from './entry';
import { outbox } from './outbox';

interface Place {
  path: string;
  /** The form's name among the drafts. */
  sheet: string;
}

/** Puts what was typed into the form again, as it stands in the case now; it will go under a new key. */
export function useTakeUpAgain() {
  const navigate = useNavigate();
  const notify = useNotify();
  return async (entry: Entry) => {
    try {
      const place = await placeOf(entry);
      if (!place || !entry.form) return notify('offline.noTask', { type: 'warning' });
      keepDraft(entry.person, place.sheet, entry.form.answers);
      await outbox.drop(entry.key);
      await navigate(place.path);
    } catch (error) {
      notify(problemOf(error).detail ?? '', { type: 'error' });
    }
  };
}

async function placeOf({ caseNumber, form }: Entry): Promise<Place | undefined> {
  if (form?.request) {
    return {
      path: requestPath(caseNumber, form.request),
      sheet: `${caseNumber} ${form.request}`,
    };
  }
  const { content } = await api.myTasks(new AbortController().signal);
  const task = content.find(
    (open) => open.caseNumber === caseNumber && open.activityId === form?.activity,
  );
  return task && { path: taskPath(task.id), sheet: task.id };
}
