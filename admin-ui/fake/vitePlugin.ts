import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Plugin } from 'vite';
import { FakeBackend } from './FakeBackend';

async function toRequest(message: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/' } = message;
  const type = message.headers['content-type'] ?? '';
  const body = method === 'GET' ? undefined : await text(message);
  return new Request(`http://fake${url}`, { method, body, headers: { 'content-type': type } });
}

async function send(answer: Response, response: ServerResponse) {
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(await answer.text());
}

/** `npm run dev:fake`: the pages without a server. */
export function fakeBackend(): Plugin {
  const backend = new FakeBackend();
  const answer = (message: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (!message.url?.startsWith('/api/')) return next();
    void toRequest(message)
      .then(backend.fetch)
      .then((found) => send(found, response));
  };
  return {
    name: 'huimin-fake-backend',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  };
}
