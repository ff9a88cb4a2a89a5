import type { AuthProvider } from 'react-admin';
import { owedLogout } from '../offline/owedLogout';
import { sendMine } from '../offline/sendMine';
import { wipe } from '../offline/wipe';
import { http } from './http';
import { mayOpen } from './permissions';
import { problemOf } from './problem';
import { session } from './session';

interface Credentials {
  username: string;
  password: string;
}

export const authProvider: AuthProvider = {
  async login({ username, password }: Credentials) {
    await session.settleLogout().catch(() => undefined);
    // The first answer sets the CSRF cookie, without which the login itself is refused.
    await http('/api/me').catch(() => undefined);
    await http('/api/login', { method: 'POST', body: new URLSearchParams({ username, password }) });
    session.forget();
    sendMine();
  },
  /** A lost session ends here as well: then nobody is logged in, and what was typed stays. */
  async logout() {
    const loggedIn = await session.me().catch(() => undefined);
    if (loggedIn) {
      owedLogout.note();
      await wipe(loggedIn.id);
      await http('/api/logout', { method: 'POST' })
        .catch((error: unknown) => problemOf(error).status)
        .then((unreached) => unreached !== 0 && owedLogout.settled());
    }
    session.forget();
  },
  async checkAuth() {
    await session.me();
  },
  /** Only a lost session logs out; 403 means "not allowed" and leaves the person where they are. */
  async checkError(error: { status?: number }) {
    if (error.status !== 401) return;
    session.forget();
    await Promise.reject(new Error('ra.notification.logged_out'));
  },
  async getIdentity() {
    const me = await session.me();
    return { ...me, fullName: me.name };
  },
  async getPermissions() {
    return (await session.me()).roles;
  },
  async canAccess({ resource }) {
    return mayOpen((await session.me()).roles, resource);
  },
};
