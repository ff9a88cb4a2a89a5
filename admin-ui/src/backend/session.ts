import type { Me } from '../api/types';
import { identity } from '../offline/identity';
import { owedLogout } from '../offline/owedLogout';
import { http } from './http';
import { problemOf } from './problem';

let me: Promise<Me> | undefined;

const PATIENCE_MS = 3_000;

/** A device that can keep nothing, or is in no hurry to, shuts nobody out. */
const remembered = (me: Me): Promise<void> =>
  Promise.race([
    identity.remember(me).catch(() => undefined),
    new Promise<void>((resume) => setTimeout(resume, PATIENCE_MS)),
  ]);

/** Without a signal it is whoever used this phone last; a session that is over is over. */
async function ask(): Promise<Me> {
  await settleLogout();
  try {
    const found = await http<Me>('/api/me');
    await remembered(found);
    return found;
  } catch (error) {
    const { status } = problemOf(error);
    const known = status === 0 ? await identity.recall() : undefined;
    if (known) return known;
    throw error;
  }
}

async function payLogout(): Promise<void> {
  if (!owedLogout.is()) return;
  await http('/api/logout', { method: 'POST' }).catch((error: unknown) => {
    if (problemOf(error).status === 0) throw error;
  });
  owedLogout.settled();
}

let settling: Promise<void> | undefined;

/** One at a time: a second one, late, would throw out whoever has logged in meanwhile. */
function settleLogout(): Promise<void> {
  settling ??= payLogout().finally(() => (settling = undefined));
  return settling;
}

/** Who is logged in, asked once and remembered until login, logout or a 401. */
export const session = {
  me: (): Promise<Me> => {
    if (me) return me;
    const asking: Promise<Me> = ask().catch(async (error: unknown) => {
      // An answer that was overtaken by a login says nothing about who is here now.
      if (me === asking) {
        me = undefined;
        if (problemOf(error).status === 401) await identity.forget();
      }
      throw error;
    });
    me = asking;
    return asking;
  },
  forget: () => {
    me = undefined;
  },
  settleLogout,
};
