import { useSyncExternalStore } from 'react';
import type { CandidateSearch } from './types';

const NOTHING: CandidateSearch = {};

const asked = new Map<string, CandidateSearch>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is asked for in a case, shared by the choice of a firm and that of a lawyer; it lasts as long as the page. */
export function useWishes(caseNumber: string) {
  const wishes = useSyncExternalStore(subscribe, () => asked.get(caseNumber) ?? NOTHING);
  const wish = (more: CandidateSearch) => {
    asked.set(caseNumber, { ...wishes, ...more });
    listeners.forEach((listener) => listener());
  };
  return { wishes, wish };
}

export function forgetWishes() {
  asked.clear();
}
