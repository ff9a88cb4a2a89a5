import type { Me } from '../api/types';
import { hasOwnPhone } from '../backend/permissions';
import { loadDrafts } from '../worklist/form/drafts';
import { copies } from './copies';
import { device } from './database';

const WHO = 'who';
const DAY_MS = 86_400_000;
/** So long a phone opens the pages without having asked the server who it is. */
const TRUSTED_DAYS = 7;

/** One's own phone keeps things; the machines of an office, at which people take turns, do not. */
const mayKeep = (me: Me) => hasOwnPhone(me.roles);

/** Who used this device last, for the time without a signal. */
export const identity = {
  async remember(me: Me): Promise<void> {
    await copies.beginFor(me.id);
    if (!mayKeep(me)) return identity.forget();
    await loadDrafts(me.id);
    await device.keep('copies', WHO, {
      id: WHO,
      person: me.id,
      at: new Date().toISOString(),
      value: me,
    });
  },
  async recall(): Promise<Me | undefined> {
    const known = await device.find('copies', WHO);
    if (!known || Date.now() - Date.parse(known.at) > TRUSTED_DAYS * DAY_MS) return undefined;
    await copies.beginFor(known.person);
    await loadDrafts(known.person);
    return known.value as Me;
  },
  async forget(): Promise<void> {
    copies.stop();
    await device.drop('copies', WHO);
  },
};
