import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { useWishes } from './wishes';

/** Who may take a case, the most fitting first. */
export function useCandidates(caseNumber: string) {
  const { wishes } = useWishes(caseNumber);
  return useApiQuery({
    key: ['candidates', caseNumber, wishes],
    ask: (signal) => api.candidates(caseNumber, wishes, signal),
  });
}
