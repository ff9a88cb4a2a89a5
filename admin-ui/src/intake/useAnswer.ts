import { useWatch } from 'react-hook-form';

/** What stands in an input now. */
export const useAnswer = <T = string>(source: string) =>
  useWatch({ name: source }) as T | undefined;
