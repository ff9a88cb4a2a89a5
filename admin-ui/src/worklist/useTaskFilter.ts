import { useListFilterContext } from 'react-admin';

export const SCOPES = ['mine', 'cases', 'unit', 'all'] as const;

export interface TaskFilter {
  /** What I hold, what waits in my cases, in the baskets of my unit, or anywhere within reach. */
  scope: (typeof SCOPES)[number];
  q?: string;
  order?: string;
  [narrowedBy: string]: unknown;
}

/** Whether anything but the scope and the order narrows the list. */
export const isNarrowed = (filter: TaskFilter) =>
  Object.entries(filter).some(
    ([name, value]) =>
      name !== 'scope' && name !== 'order' && value !== undefined && value !== null && value !== '',
  );

export function useTaskFilter() {
  const list = useListFilterContext();
  const filter = list.filterValues as TaskFilter;
  /** What a filter asks for is shown, so that it can be seen and taken away. */
  const setFilter = (wanted: TaskFilter) =>
    list.setFilters(wanted, Object.fromEntries(Object.keys(wanted).map((name) => [name, true])));
  return { filter, setFilter };
}
