import { forgetDrafts } from '../worklist/form/drafts';
import { device, type Shelf } from './database';
import { identity } from './identity';
import { news } from './news';

const keyOf = (thing: { id: string } | { key: string }) => ('key' in thing ? thing.key : thing.id);

async function wipeShelf(shelf: Shelf, person: number) {
  const mine = (await device.all(shelf)).filter((thing) => thing.person === person);
  await Promise.all(mine.map((thing) => device.drop(shelf, keyOf(thing))));
}

/** At logout nothing of the person stays on the device. */
export async function wipe(person: number): Promise<void> {
  forgetDrafts();
  await identity.forget();
  await Promise.all(
    (['entries', 'drafts', 'copies'] as const).map((shelf) => wipeShelf(shelf, person)),
  );
  news.tell();
}
