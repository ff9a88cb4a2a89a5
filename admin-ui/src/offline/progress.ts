import { useSyncExternalStore } from 'react';

type Hear = () => void;

const arrived = new Map<string, number>();
const ears = new Set<Hear>();

/** How much of a file is over, from 0 to 1. */
export const progress = {
  note: (key: string, fraction: number) => {
    arrived.set(key, fraction);
    ears.forEach((hear) => hear());
  },
  forget: (key: string) => arrived.delete(key),
};

const subscribe = (hear: Hear) => {
  ears.add(hear);
  return () => void ears.delete(hear);
};

export const useProgress = (key: string | undefined) =>
  useSyncExternalStore(subscribe, () => (key === undefined ? undefined : arrived.get(key)));
