import { useApiQuery } from '../../backend/useApi';
import { mediationApi } from '../api';

/** The parties of a dispute, for forms that say something of each. */
export const useParties = (number: string) =>
  useApiQuery({
    key: ['disputes', number, 'parties'],
    ask: (signal) => mediationApi.parties(number, signal),
  });
