import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';

/** The townships of the house by division code: their offices bear their names. */
export function useDivisions(): Record<string, string> {
  const units = useApiQuery({ key: ['units'], ask: api.units }).data ?? [];
  const stations = units.filter(({ kind }) => kind === 'STATION');
  return Object.fromEntries(stations.map((unit) => [unit.divisionCode, unit.name]));
}
