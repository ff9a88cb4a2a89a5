import type { KeyboardEvent } from 'react';

interface Deeds {
  claim: () => void;
  next: () => void;
}

const boxes = (list: HTMLElement) =>
  Array.from(list.querySelectorAll<HTMLInputElement>('input[data-mark]'));

const typing = (target: EventTarget) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [role=combobox], [role=tab]') !==
    null;

/** While the focus is in the list: up and down go from task to task, C claims, N takes the next. */
export const useListKeys =
  ({ claim, next }: Deeds) =>
  (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    const act = { ArrowDown: 1, ArrowUp: -1, c: claim, n: next }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    if (typeof act === 'function') return act();
    const all = boxes(event.currentTarget);
    const row = (event.target as HTMLElement).closest('tr, li');
    const at = all.findIndex((box) => box === event.target || row?.contains(box));
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + act))]?.focus();
  };
