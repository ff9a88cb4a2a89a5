import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';

/** The limits of a case that are not over; none as long as they are not known, without a signal say. */
export function useOpenClocks(number: string) {
  const { data = [] } = useApiQuery({
    key: ['clocks', number],
    ask: (signal) => api.clocks(number, signal),
  });
  return data.filter(({ status }) => status === 'RUNNING' || status === 'PAUSED');
}
