import { renderHook } from '@testing-library/react';
import { HttpError } from 'ra-core';
import { expect, it } from 'vitest';
import { useSubmission } from './useSubmission';

function submit() {
  const keys: string[] = [];
  const { result } = renderHook(() => useSubmission());
  const send = (status: number) =>
    result.current((key) => {
      keys.push(key);
      return status < 400 ? Promise.resolve() : Promise.reject(new HttpError('', status, {}));
    });
  const lost = () =>
    result.current((key) => {
      keys.push(key);
      return Promise.reject(new HttpError('', 0, {}));
    });
  return { keys, send, lost: () => lost().catch(() => undefined), refused: send };
}

it('keeps its key while nobody knows whether it arrived', async () => {
  const { keys, send, lost } = submit();
  await lost();
  await send(500).catch(() => undefined);
  await send(200);
  expect(new Set(keys).size).toBe(1);
});

it('takes a new key for the next submit', async () => {
  const { keys, send } = submit();
  await send(200);
  await send(200);
  expect(new Set(keys).size).toBe(2);
});

it('takes a new key once the server has refused', async () => {
  const { keys, send } = submit();
  await send(422).catch(() => undefined);
  await send(200);
  expect(new Set(keys).size).toBe(2);
});
