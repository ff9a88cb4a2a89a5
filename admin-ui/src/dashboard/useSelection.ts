import { useSearchParams } from 'react-router-dom';
import { CUTS, thisYear, type Selection } from './selection';

/** What is selected stands in the address: going back finds the same figures. */
export function useSelection() {
  const [search, setSearch] = useSearchParams();
  const selection: Selection = { ...thisYear() };
  for (const name of ['from', 'to', 'unit', ...CUTS] as const) {
    const value = search.get(name);
    if (value) selection[name] = value;
  }
  /** Whatever is empty is taken out. */
  const select = (changed: Selection) =>
    setSearch(Object.fromEntries(Object.entries(changed).filter(([, value]) => value)), {
      replace: true,
    });
  return { selection, select };
}
