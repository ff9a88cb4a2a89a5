import { useEffect, useState } from 'react';
import { useMe } from '../backend/useMe';
import type { Entry } from './entry';
import { news } from './news';
import { outbox } from './outbox';
import { currentHold, type Hold } from './sender';

interface Waiting {
  entries: Entry[];
  hold: Hold;
}

/** What this person has typed and the server does not have yet. */
export function useOutbox(): Waiting {
  const person = useMe()?.id;
  const [waiting, setWaiting] = useState<Waiting>({ entries: [], hold: null });
  useEffect(() => {
    if (person === undefined) return;
    const read = () =>
      void outbox.of(person).then((entries) => setWaiting({ entries, hold: currentHold() }));
    read();
    return news.hear(read);
  }, [person]);
  return waiting;
}
