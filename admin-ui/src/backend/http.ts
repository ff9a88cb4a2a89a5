import { HttpError } from 'ra-core';
import { i18nProvider } from '../i18n/i18nProvider';
import { upload } from './upload';
import { signal } from '../offline/signal';
import type { Problem } from './problem';

export interface HttpRequest extends Omit<RequestInit, 'headers'> {
  json?: unknown;
  headers?: Record<string, string>;
  /** Told how much of a file is over. */
  onProgress?: (fraction: number) => void;
}

const READS = ['GET', 'HEAD'];
const RETRY_AFTER_MS = 800;

const csrfToken = () =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);

const isWrite = (request: HttpRequest) => !READS.includes(request.method ?? 'GET');

function headersOf(request: HttpRequest): Headers {
  const headers = new Headers(request.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Accept-Language', i18nProvider.getLocale());
  // Keeps the browser from asking for a password by itself.
  headers.set('X-Requested-With', 'XMLHttpRequest');
  if (request.json !== undefined) headers.set('Content-Type', 'application/json');
  const token = csrfToken();
  if (isWrite(request) && token) headers.set('X-XSRF-TOKEN', decodeURIComponent(token));
  return headers;
}

function send(path: string, request: HttpRequest): Promise<Response> {
  const { json, onProgress, ...init } = request;
  const headers = headersOf(request);
  if (onProgress && request.body instanceof FormData && typeof XMLHttpRequest === 'function') {
    return upload({ path, headers, body: request.body, signal: request.signal, onProgress });
  }
  const body = json === undefined ? request.body : JSON.stringify(json);
  return fetch(path, { ...init, body, headers, credentials: 'same-origin' });
}

/** A 403 after a restart or in a second tab brings a new CSRF cookie along: once more, then it holds. */
async function sendWithFreshToken(path: string, request: HttpRequest): Promise<Response> {
  const before = csrfToken();
  const response = await send(path, request);
  const renewed = response.status === 403 && isWrite(request) && csrfToken() !== before;
  return renewed ? send(path, request) : response;
}

/** A submit that carries its key may be sent again when nobody knows whether it arrived. */
async function reach(path: string, request: HttpRequest): Promise<Response> {
  try {
    return await sendWithFreshToken(path, request);
  } catch (failure) {
    if (!request.headers?.['Idempotency-Key']) throw failure;
    await new Promise((resume) => setTimeout(resume, RETRY_AFTER_MS));
    return sendWithFreshToken(path, request);
  }
}

async function read(response: Response): Promise<unknown> {
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const text = await response.text();
  return json && text ? (JSON.parse(text) as unknown) : text;
}

function refusal(response: Response, body: unknown): HttpError {
  const problem: Problem = typeof body === 'object' && body !== null ? body : {};
  const words = problem.detail ?? problem.title;
  return new HttpError(
    words ?? i18nProvider.translate('ra.notification.http_error'),
    response.status,
    problem,
  );
}

/** Same-origin fetch: session cookie, CSRF header, the chosen language, errors as Problem Details. */
export async function http<T>(path: string, request: HttpRequest = {}): Promise<T> {
  const response = await reach(path, request).catch((failure: unknown) => {
    if (request.signal?.aborted) throw failure;
    signal.set(false);
    throw new HttpError(i18nProvider.translate('app.unreachable'), 0, {});
  });
  signal.set(true);
  const body = await read(response);
  if (!response.ok) throw refusal(response, body);
  return body as T;
}
