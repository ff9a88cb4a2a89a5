import { useListFilterContext } from 'react-admin';

export interface TaskFilter {
  /** What I hold, or what waits in the baskets of my unit. */
  scope: 'mine' | 'unit';
  q?: string;
  activity?: string;
}

export function useTaskFilter() {
  const list = useListFilterContext();
  const filter = list.filterValues as TaskFilter;
  const setFilter = (wanted: TaskFilter) => list.setFilters(wanted);
  return { filter, setFilter };
}
