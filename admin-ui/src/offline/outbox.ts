import { device } from './database';
import type { Entry } from './entry';
import { news } from './news';

const byAge = (one: Entry, other: Entry) => one.typedAt.localeCompare(other.typedAt);

/** Everything typed that the server does not have yet. Each person sees and sends their own only. */
export const outbox = {
  async of(person: number): Promise<Entry[]> {
    return (await device.all('entries')).filter((entry) => entry.person === person).sort(byAge);
  },
  /** How many wait on this device, whosever they are; no more is told to a stranger. */
  async count(): Promise<number> {
    return (await device.all('entries')).length;
  },
  async put(entry: Entry): Promise<void> {
    await device.keep('entries', entry.key, entry);
    news.tell();
  },
  /** The entry as it is by now; another tab may have sent it. */
  find: (key: string) => device.find('entries', key),
  async drop(key: string): Promise<void> {
    await device.drop('entries', key);
    news.tell();
  },
};
