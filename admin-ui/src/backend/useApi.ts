import { useMutation, useQuery, type QueryKey } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { problemOf } from './problem';

interface Question<T> {
  key: QueryKey;
  ask: (signal: AbortSignal) => Promise<T>;
  every?: number;
  enabled?: boolean;
}

/** Asks the API for a page; a lost session leads to the login page and back. */
export function useApiQuery<T>({ key, ask, every, enabled }: Question<T>) {
  const logoutIfDenied = useLogoutIfAccessDenied();
  return useQuery<T>({
    queryKey: key,
    queryFn: async ({ signal }) => {
      try {
        return await ask(signal);
      } catch (error) {
        await logoutIfDenied(error);
        throw error;
      }
    },
    refetchInterval: every,
    enabled,
  });
}

interface Action<A, R> {
  act: (argument: A) => Promise<R>;
  done?: (result: R, argument: A) => void;
  /** Says whether it has dealt with the refusal; what it leaves is shown in the server's words. */
  refused?: (error: unknown) => boolean;
}

/** Does one thing to the API and tells the person how it went. */
export function useAction<A, R>({ act, done, refused }: Action<A, R>) {
  const logoutIfDenied = useLogoutIfAccessDenied();
  const notify = useNotify();
  return useMutation<R, unknown, A>({
    mutationFn: act,
    onSuccess: (result, argument) => done?.(result, argument),
    onError: async (error) => {
      if (await logoutIfDenied(error)) return;
      if (!refused?.(error)) notify(problemOf(error).detail ?? '', { type: 'error' });
    },
  });
}
