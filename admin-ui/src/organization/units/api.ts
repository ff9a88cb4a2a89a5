import { http } from '../../backend/http';
import { query } from '../../backend/query';
import type { AskedMove, MoveTrial, UnitOfTree } from './types';

const moves = (unit: number) => `/api/units/${unit}/moves`;
const once = (key: string) => ({ 'Idempotency-Key': key });

export const unitApi = {
  tree: (on: string, signal: AbortSignal) =>
    http<UnitOfTree[]>(`/api/units/tree${query({ on })}`, { signal }),
  tryMove: (unit: number, asked: AskedMove) =>
    http<MoveTrial>(`${moves(unit)}/trial`, { method: 'POST', json: asked }),
  move: (unit: number, asked: AskedMove, key: string) =>
    http<unknown>(moves(unit), { method: 'POST', json: asked, headers: once(key) }),
  callOff: (unit: number, on: string, key: string) =>
    http<unknown>(`${moves(unit)}/${on}/call-off`, { method: 'POST', headers: once(key) }),
};
