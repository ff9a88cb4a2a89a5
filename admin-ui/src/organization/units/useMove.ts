import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { isProblem, problemOf } from '../../backend/problem';
import { useAction } from '../../backend/useApi';
import { useSubmission } from '../../backend/useSubmission';
import { unitApi } from './api';
import type { AskedMove, MoveTrial, UnitOfTree } from './types';

/** Tries a move and then makes it; a day that was emptied is sent as none. */
export function useMove({ id }: UnitOfTree, onDone: () => void) {
  const notify = useNotify();
  const queries = useQueryClient();
  const submit = useSubmission();
  const [trial, setTrial] = useState<MoveTrial>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const refused = (error: unknown) => {
    setTrial(undefined);
    if (isProblem(error, 422)) setErrors(problemOf(error).errors ?? {});
    return isProblem(error, 422);
  };
  const attempt = useAction({
    act: (asked: AskedMove) => unitApi.tryMove(id, asked),
    done: setTrial,
    refused,
  });
  const move = useAction({
    act: (asked: AskedMove) => submit((key) => unitApi.move(id, asked, key)),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['unit-tree'] });
      notify('units.done', { type: 'success' });
      onDone();
    },
    refused,
  });
  return {
    trial,
    errors,
    busy: attempt.isPending || move.isPending,
    attempt: attempt.mutate,
    move: move.mutate,
    forget: () => {
      setTrial(undefined);
      setErrors({});
    },
  };
}
