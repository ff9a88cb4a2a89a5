import type { Answers, FormSchema } from '../api/types';
import type { RequestPage } from '../cases/types';
import type { TaskPage } from '../worklist/types';
import { answersInWords } from '../worklist/form/answersInWords';
import type { FilledForm } from './entry';
import type { NewEntry } from './sendOrKeep';

interface Typed {
  answers: Answers;
  key: string;
  person: number;
  locale: string;
}

type Place = Pick<NewEntry, 'caseNumber' | 'path'> & Pick<FilledForm, 'activity' | 'request'>;

/** The answers to a task, so that the device can keep and send them. */
export const taskEntry = ({ task, form }: TaskPage, typed: Typed): NewEntry =>
  entryOf(form, typed, {
    caseNumber: task.caseNumber,
    path: `/api/tasks/${encodeURIComponent(task.id)}/complete`,
    activity: task.activityId,
  });

/** The same of a request beside the tasks. */
export const requestEntry = ({ name, form, case: file }: RequestPage, typed: Typed): NewEntry =>
  entryOf(form, typed, {
    caseNumber: file.number,
    path: `/api/cases/${encodeURIComponent(file.number)}/requests/${name}`,
    request: name,
  });

function entryOf(form: { schema: FormSchema; version: string | number }, typed: Typed, at: Place) {
  const { schema, version } = form;
  const { answers, key, person, locale } = typed;
  const title = schema.title ?? '';
  return {
    key,
    person,
    caseNumber: at.caseNumber,
    path: at.path,
    title,
    titleEn: schema['x-title-en'] ?? title,
    words: answersInWords(schema, answers, locale),
    form: { version, answers, activity: at.activity, request: at.request },
  };
}
