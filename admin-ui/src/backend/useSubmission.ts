import { useRef } from 'react';
import { problemOf } from './problem';
import { uuid } from './uuid';

/** The server has answered: this submit is over, whatever it said. */
const isDefinite = (status: number) => status >= 400 && status < 500;

/**
 * One key for one submit: made when it is first sent, kept while nobody knows whether it arrived,
 * so that pressing again after a broken line never does a thing twice.
 */
export function useSubmission() {
  const key = useRef<string>(undefined);
  return async <R>(send: (key: string) => Promise<R>): Promise<R> => {
    key.current ??= uuid();
    try {
      const answer = await send(key.current);
      key.current = undefined;
      return answer;
    } catch (error) {
      if (isDefinite(problemOf(error).status)) key.current = undefined;
      throw error;
    }
  };
}
