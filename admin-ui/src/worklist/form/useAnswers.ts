import { useEffect, useState } from 'react';
import type { Answers } from '../../api/types';
import { draftOf, dropDraft, keepDraft, outlivesReload } from './drafts';
import { initialAnswers } from './initialAnswers';
import type { Sheet } from './sheet';

/** The answers of one person to one form, taken up again where they were left. */
export function useAnswers({ id, form, prefill = {} }: Sheet, person: number) {
  const [answers, setAnswers] = useState(
    () => draftOf(person, id) ?? initialAnswers(form.schema, prefill),
  );
  const [typed, setTyped] = useState(false);

  useEffect(() => {
    if (!typed || outlivesReload(person)) return;
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [typed, person]);

  const change = (changed: Answers) => {
    setAnswers(changed);
    setTyped(true);
    keepDraft(person, id, changed);
  };
  const drop = () => {
    setTyped(false);
    dropDraft(person, id);
  };
  return { answers, change, drop };
}
