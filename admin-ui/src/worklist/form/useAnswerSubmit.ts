import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Answers } from '../../api/types';
import { isProblem, problemOf } from '../../backend/problem';
import { useAction } from '../../backend/useApi';
import { useSubmission } from '../../backend/useSubmission';
import { firstOf, focusField } from './focus';
import { pathOf, withoutChanged } from './serverErrors';
import type { Sheet } from './sheet';

interface Sending<R> {
  send: (answers: Answers, key: string) => Promise<R>;
  onDone: (result: R) => void;
  onAccepted: () => void;
}

/** Sends the answers once, and sorts out what comes back: done, faults by field, or a conflict. */
export function useAnswerSubmit<R>({ form }: Sheet, { send, onDone, onAccepted }: Sending<R>) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const submitOnce = useSubmission();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [conflict, setConflict] = useState<string>();

  const order = Object.keys(form.schema.properties ?? {});
  useEffect(() => {
    const first = firstOf(Object.keys(errors).map(pathOf), order);
    if (first) focusField(first);
    // Only a new refusal moves the focus, not a form that was fetched again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [errors]);

  const completion = useAction({
    act: (answers: Answers) => submitOnce((key) => send(answers, key)),
    done: (result) => {
      onAccepted();
      for (const key of ['tasks', 'cases', 'case']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
      onDone(result);
    },
    refused: (error) => {
      const problem = problemOf(error);
      if (isProblem(error, 422) && problem.errors) {
        setErrors(problem.errors);
        notify(problem.detail ?? translate('form.invalid'), { type: 'error' });
        return true;
      }
      if (isProblem(error, 409) || isProblem(error, 412)) {
        setConflict(problem.detail);
        return true;
      }
      return false;
    },
  });
  return {
    send: (answers: Answers) => completion.mutate(answers),
    busy: completion.isPending,
    errors,
    conflict,
    dismiss: () => setConflict(undefined),
    forget: (before: Answers, after: Answers) =>
      setErrors((old) => (Object.keys(old).length ? withoutChanged(old, before, after) : old)),
  };
}
