/** Lets the pages open without a signal. Only with HTTPS, and not while they are being written. */
export function registerWorker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A machine that refuses it works as it always did.
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}worker.js`).catch(() => undefined);
}
