import { useEffect } from 'react';
import { useListContext } from 'react-admin';
import type { SavedView } from '../types';
import { useMe } from '../../backend/useMe';
import { useTaskFilter, type TaskFilter } from '../useTaskFilter';
import { filterOf } from './filterOf';

/** For whom the worklist has been opened since the page was loaded: later it stays as it was left. */
let openedFor: number | undefined;

/**
 * The worklist opens, once, with the view that the person has chosen for it; without one, and with nothing in their
 * own hands, it opens where there is work to take.
 */
export function useDefaultView(views: SavedView[] | undefined) {
  const me = useMe();
  const list = useListContext();
  const { filter, setFilter } = useTaskFilter();
  useEffect(() => {
    if (!views || !me || openedFor === me.id || list.isPending) return;
    openedFor = me.id;
    if (!isUntouched(filter)) return;
    const chosen = views.find((view) => view.isDefault);
    if (chosen) setFilter(filterOf(chosen));
    else if (list.data?.length === 0) setFilter({ scope: 'unit' });
  });
}

const isUntouched = (filter: TaskFilter) =>
  Object.keys(filter).every((name) => name === 'scope') && filter.scope === 'mine';
