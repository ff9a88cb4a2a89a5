import type { Unit } from '../api/types';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { useMe } from '../backend/useMe';

/** The units below one's own, whose figures one may ask for. */
export function useUnitsWithin(): Unit[] {
  const own = useMe()?.unit.id;
  const { data = [] } = useApiQuery({ key: ['units'], ask: api.units });
  return own === undefined ? [] : below(own, data);
}

/** Each followed by those below it. */
const below = (top: number, units: Unit[]): Unit[] =>
  units.filter(({ parent }) => parent === top).flatMap((unit) => [unit, ...below(unit.id, units)]);
