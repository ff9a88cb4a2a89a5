import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';

const PRINCIPALS = ['APPLICANT', 'OPPONENT', 'THIRD_PARTY'];

/** The case of a form, with those who can owe and sign something: not who only acts for another. */
export function useDispute(caseNumber: string) {
  const { data } = useApiQuery({
    key: ['case', caseNumber],
    ask: (signal) => api.caseFile(caseNumber, signal),
  });
  return {
    parties: data?.parties.filter(({ role }) => PRINCIPALS.includes(role)) ?? [],
    agreement: data?.agreement ?? null,
  };
}
