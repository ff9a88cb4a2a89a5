import { useState } from 'react';
import { isProblem, problemOf } from './problem';
import { useAction } from './useApi';
import { useSubmission } from './useSubmission';

interface Submit<A, R> {
  act: (argument: A, key: string) => Promise<R>;
  done: (result: R) => void;
}

/** Sends a form once; what the server says of single fields comes back as `errors`. */
export function useSubmit<A, R>({ act, done }: Submit<A, R>) {
  const submitOnce = useSubmission();
  const [errors, setErrors] = useState<Record<string, string>>();
  const action = useAction({
    act: (argument: A) => submitOnce((key) => act(argument, key)),
    done,
    refused: (error) => {
      if (isProblem(error, 422)) setErrors(problemOf(error).errors);
      return false;
    },
  });
  return { send: (argument: A) => action.mutate(argument), busy: action.isPending, errors };
}
