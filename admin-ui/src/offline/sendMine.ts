import { session } from '../backend/session';
import { sendWaiting } from './sender';
import { signal } from './signal';

const EVERY_MS = 60_000;

/** Sends what the person who is logged in has waiting here. */
export function sendMine() {
  void session.me().then(
    (me) => sendWaiting(me.id),
    () => undefined,
  );
}

const ifSeen = () => {
  if (document.visibilityState === 'visible') sendMine();
};

const ifThere = () => {
  if (signal.get()) sendMine();
};

/** Tries at the start, when the signal comes back, when the page is looked at again, and now and then. */
export function keepSending() {
  window.addEventListener('online', sendMine);
  document.addEventListener('visibilitychange', ifSeen);
  signal.hear(ifThere);
  setInterval(ifSeen, EVERY_MS);
  sendMine();
}
