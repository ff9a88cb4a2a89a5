import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Answers } from '../api/types';
import type { Entry } from './entry';

interface Draft {
  id: string;
  person: number;
  answers: Answers;
}

/** Something that was read while there was a signal, to be read again without. */
interface Copy {
  id: string;
  person: number;
  at: string;
  value: unknown;
}

interface Shelves extends DBSchema {
  entries: { key: string; value: Entry };
  drafts: { key: string; value: Draft };
  copies: { key: string; value: Copy };
}

export type Shelf = 'entries' | 'drafts' | 'copies';
type Thing<S extends Shelf> = Shelves[S]['value'];

const NAME = 'huimin';
const VERSION = 1;

let opening: Promise<IDBPDatabase<Shelves> | null> | undefined;

/** None where the browser keeps nothing (a private window of old): then things last as long as the tab. */
const database = () => (opening ??= open().catch(() => null));

const open = async () =>
  openDB<Shelves>(NAME, VERSION, {
    upgrade(made) {
      made.createObjectStore('entries', { keyPath: 'key' });
      made.createObjectStore('drafts', { keyPath: 'id' });
      made.createObjectStore('copies', { keyPath: 'id' });
    },
    terminated: () => (opening = undefined),
  });

const tab = {
  entries: new Map<string, unknown>(),
  drafts: new Map<string, unknown>(),
  copies: new Map<string, unknown>(),
};

/** What this device keeps, so that it outlives a reload; what it has no room for lasts as long as the tab. */
export const device = {
  async all<S extends Shelf>(shelf: S): Promise<Thing<S>[]> {
    const kept = await database();
    const here = [...tab[shelf].values()] as Thing<S>[];
    return kept ? [...(await kept.getAll(shelf)), ...here] : here;
  },
  async find<S extends Shelf>(shelf: S, key: string): Promise<Thing<S> | undefined> {
    const kept = await database();
    return (await kept?.get(shelf, key)) ?? (tab[shelf].get(key) as Thing<S> | undefined);
  },
  async keep<S extends Shelf>(shelf: S, key: string, thing: Thing<S>): Promise<void> {
    const kept = await database();
    const stored = await kept?.put(shelf, thing).catch(() => undefined);
    if (stored === undefined) tab[shelf].set(key, thing);
    else tab[shelf].delete(key);
  },
  async drop(shelf: Shelf, key: string): Promise<void> {
    tab[shelf].delete(key);
    await (await database())?.delete(shelf, key);
  },
};
