import { useEffect } from 'react';
import type { SavedView } from '../../api/types';
import { useMe } from '../../backend/useMe';
import { useTaskFilter, type TaskFilter } from '../useTaskFilter';
import { filterOf } from './filterOf';

/** For whom the worklist has been opened since the page was loaded: later it stays as it was left. */
let openedFor: number | undefined;

/** The worklist opens with the view that the person has chosen for it, once. */
export function useDefaultView(views: SavedView[] | undefined) {
  const me = useMe();
  const { filter, setFilter } = useTaskFilter();
  useEffect(() => {
    if (!views || !me || openedFor === me.id) return;
    openedFor = me.id;
    const chosen = views.find((view) => view.isDefault);
    if (chosen && isUntouched(filter)) setFilter(filterOf(chosen));
  });
}

const isUntouched = (filter: TaskFilter) =>
  Object.keys(filter).every((name) => name === 'scope') && filter.scope === 'mine';
