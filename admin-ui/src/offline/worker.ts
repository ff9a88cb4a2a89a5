/**
 * Keeps the program's own files, so that its pages open without a signal. Whatever the API says
 * passes by untouched: no case and no person is ever in this cache.
 */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Claiming {
  clients: { claim(): Promise<void> };
}

/** The build writes the names of all files here; a new build is a new worker. */
const FILES = JSON.parse('__FILES__') as string[];
const EDITION = '__EDITION__';

const PAGES = '/admin/';
const ASSETS = `${PAGES}assets/`;
const PATIENCE_MS = 4_000;
/** A file is the same file whoever asks; the server's Vary is about its answers to strangers. */
const WHATEVER_ASKED = { ignoreVary: true };

self.addEventListener('install', (event) => {
  (event as Lasting).waitUntil(
    caches.open(EDITION).then((cache) => cache.addAll(FILES.map((file) => PAGES + file))),
  );
});

self.addEventListener('activate', (event) => {
  (event as Lasting).waitUntil(forgetOldEditions().then(serveOpenPages));
});

async function forgetOldEditions() {
  const old = (await caches.keys()).filter((name) => name !== EDITION);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Also the page that was there before the worker: it may lose its signal before it is opened anew. */
const serveOpenPages = () => (self as unknown as Claiming).clients.claim();

self.addEventListener('fetch', (event) => {
  const asking = event as Asking;
  const { request } = asking;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname.startsWith(PAGES)) {
    asking.respondWith(freshPage(request));
  } else if (pathname.startsWith(ASSETS)) {
    asking.respondWith(keptOrFetched(request));
  }
});

/** The page as it is now; the kept one if the server does not answer in time. */
async function freshPage(request: Request): Promise<Response> {
  const kept = await caches.match(PAGES, WHATEVER_ASKED);
  if (!kept) return fetch(request);
  const late = new Promise<Response>((give) => setTimeout(() => give(kept), PATIENCE_MS));
  return Promise.race([fetchedOr(kept, request), late]);
}

async function fetchedOr(kept: Response, request: Request): Promise<Response> {
  const fetched = await fetch(request).catch(() => kept);
  return fetched.status >= 500 ? kept : fetched;
}

/** What has a hash in its name never changes. */
const keptOrFetched = async (request: Request): Promise<Response> =>
  (await caches.match(request, WHATEVER_ASKED)) ?? fetch(request);
