import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { identity } from '../offline/identity';
import { session } from './session';

const ME = { id: 7, name: '岩温', roles: ['LAWYER'] };

beforeEach(() => {
  vi.useFakeTimers();
  session.forget();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(ME)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('lets in whoever the server knows though the device never answers', async () => {
  vi.spyOn(identity, 'remember').mockReturnValue(new Promise(() => undefined));
  const asked = session.me();
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await asked).name).toBe('岩温');
});
