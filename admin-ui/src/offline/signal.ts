import { useSyncExternalStore } from 'react';

type Hear = () => void;

let there = true;
const ears = new Set<Hear>();

/** Whether the server was reached the last time that anything was asked; browsers only know of cables. */
export const signal = {
  set: (reached: boolean) => {
    if (reached === there) return;
    there = reached;
    ears.forEach((hear) => hear());
  },
  get: () => there,
  hear: (hear: Hear) => {
    ears.add(hear);
    return () => void ears.delete(hear);
  },
};

export const useSignal = () => useSyncExternalStore(signal.hear, signal.get);
