import type { Me } from '../api/types';
import { http } from './http';

let me: Promise<Me> | undefined;

/** Who is logged in, asked once and remembered until login, logout or a 401. */
export const session = {
  me: () =>
    (me ??= http<Me>('/api/me').catch((error: unknown) => {
      me = undefined;
      throw error;
    })),
  forget: () => {
    me = undefined;
  },
};
