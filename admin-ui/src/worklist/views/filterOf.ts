import type { SavedView } from '../types';
import type { TaskFilter } from '../useTaskFilter';

/** The server keeps what is not asked for as null; the list's filter leaves it out. */
export const filterOf = (view: SavedView): TaskFilter => {
  const asked = Object.entries(view.search).filter(([, value]) => value !== null);
  return { scope: 'mine', ...Object.fromEntries(asked) };
};
