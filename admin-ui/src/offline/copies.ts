import { problemOf } from '../backend/problem';
import { device } from './database';

/** Whose copies are kept here; nobody's, on the machines of an office. */
let reader: number | undefined;

const idOf = (person: number, name: string) => `${person} ${name}`;

export const copies = {
  /** From now on what this person reads is kept; what others left behind goes. */
  async beginFor(person: number): Promise<void> {
    reader = person;
    const strange = (await device.all('copies')).filter((copy) => copy.person !== person);
    await Promise.all(strange.map((copy) => device.drop('copies', copy.id)));
  },
  stop: () => {
    reader = undefined;
  },
  async keep(name: string, value: unknown): Promise<void> {
    if (reader === undefined) return;
    const id = idOf(reader, name);
    const at = new Date().toISOString();
    await device.keep('copies', id, { id, person: reader, at, value });
  },
  async find<T>(name: string): Promise<T | undefined> {
    if (reader === undefined) return undefined;
    return (await device.find('copies', idOf(reader, name)))?.value as T | undefined;
  },
  /** Keeps of one sort only those that are still of use. */
  async prune(sort: string, names: string[]): Promise<void> {
    const useful = new Set(names.map((name) => idOf(reader ?? 0, name)));
    const old = (await device.all('copies')).filter(
      (copy) => copy.id.startsWith(idOf(reader ?? 0, sort)) && !useful.has(copy.id),
    );
    await Promise.all(old.map((copy) => device.drop('copies', copy.id)));
  },
};

type Ask<T> = (abort: AbortSignal) => Promise<T>;

/** Asks the server; without a signal, what it said the last time. Only what `discreet` leaves is kept. */
export const orCopy =
  <T>(name: string, ask: Ask<T>, discreet: (value: T) => T): Ask<T> =>
  async (abort) => {
    let value: T;
    try {
      value = await ask(abort);
    } catch (error) {
      const kept = problemOf(error).status === 0 ? await copies.find<T>(name) : undefined;
      if (kept === undefined) throw error;
      return kept;
    }
    await copies.keep(name, discreet(value));
    return value;
  };
