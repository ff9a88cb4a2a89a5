import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';

/** The texts that an applicant is told, in the versions that hold now. */
export const useSheet = (name: 'PRIVACY' | 'COMMITMENT') =>
  useApiQuery({ key: ['sheets'], ask: api.sheets }).data?.find((sheet) => sheet.name === name);
