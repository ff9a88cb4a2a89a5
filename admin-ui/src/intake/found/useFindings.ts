import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { today } from '../../i18n/dates';
import { faultOf } from '../idNumber';
import { partyNumber, phone } from '../rules';
import { useAnswer } from '../useAnswer';

/** Open cases of the applicant in the same matter; asked as soon as the number is right. */
export function useDuplicates() {
  const idNumber = useAnswer('applicant.idNumber') ?? '';
  const matter = useAnswer('matter') ?? '';
  const right = Boolean(idNumber && matter) && !faultOf(idNumber, today());
  const found = useApiQuery({
    key: ['duplicates', idNumber, matter],
    ask: (signal) => api.duplicates({ idNumber, matter }, signal),
    enabled: right,
  });
  return (right && found.data) || [];
}

/** Where somebody stands on another side, as far as they can be told apart. */
export function useConflicts(role: 'APPLICANT' | 'OPPONENT', at: string) {
  const name = useAnswer(`${at}.name`) ?? '';
  const idNumber = useAnswer(`${at}.idNumber`) ?? '';
  const number = useAnswer(`${at}.phone`) ?? '';
  const right = Boolean(idNumber || number) && !partyNumber(idNumber) && !phone(number);
  const found = useApiQuery({
    key: ['conflicts', role, name, idNumber, number],
    ask: (signal) => api.conflicts({ role, name, idNumber, phone: number }, signal),
    enabled: right,
  });
  return ((right && found.data) || []).filter((match) => match.opposed);
}
