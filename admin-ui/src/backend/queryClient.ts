import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem';

const ATTEMPTS = 2;

/** A refusal stays a refusal; only what did not reach the server, or broke there, is asked again. */
const worthAsking = (failures: number, error: unknown) => {
  const { status } = problemOf(error);
  return failures < ATTEMPTS && (status === 0 || status >= 500);
};

/** Without a signal things are asked all the same: the phone's own copies answer, or a refusal in words. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAsking, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
