import { useEffect, useState } from 'react';
import type { Answers, TaskPage } from '../../api/types';
import { draftOf, dropDraft, keepDraft } from '../form/drafts';
import { initialAnswers } from '../form/initialAnswers';

/** The answers of one person to one task, taken up again where they were left. */
export function useTaskAnswers({ task, form, prefill = {} }: TaskPage, person: number) {
  const [answers, setAnswers] = useState(
    () => draftOf(person, task.id) ?? initialAnswers(form.schema, prefill),
  );
  const [typed, setTyped] = useState(false);

  useEffect(() => {
    if (!typed) return;
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [typed]);

  const change = (changed: Answers) => {
    setAnswers(changed);
    setTyped(true);
    keepDraft(person, task.id, changed);
  };
  const drop = () => {
    setTyped(false);
    dropDraft(person, task.id);
  };
  return { answers, change, drop };
}
