const LOCK = 'huimin-outbox';

let last: Promise<unknown> = Promise.resolve();

/**
 * One sender at a time, over all tabs. Without HTTPS there are no Web Locks; then it is one per tab,
 * and the server's keys see to it that nothing happens twice.
 */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return navigator.locks.request(LOCK, work);
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
