import type { PartyMatch } from '../types';
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

interface Somebody {
  role: string;
  name: string;
  idNumber: string;
  phone: string;
}

export interface Found extends PartyMatch {
  /** Whom of this application it is about. */
  whose: string;
}

/** Where anybody of this application stands on another side, as far as they can be told apart. */
export function useConflicts(): Found[] {
  const people = useEverybody().filter(canBeToldApart);
  const found = useApiQuery({
    key: ['conflicts', ...people.map((somebody) => Object.values(somebody).join(' '))],
    ask: (signal) => Promise.all(people.map((somebody) => conflictsOf(somebody, signal))),
    enabled: people.length > 0,
  });
  return (people.length > 0 && found.data?.flat()) || [];
}

async function conflictsOf(somebody: Somebody, signal: AbortSignal): Promise<Found[]> {
  const matches = await api.conflicts(somebody, signal);
  return matches
    .filter((match) => match.opposed)
    .map((match) => ({ ...match, whose: somebody.name }));
}

const canBeToldApart = ({ idNumber, phone: number }: Somebody) =>
  Boolean(idNumber || number) && !partyNumber(idNumber) && !phone(number);

type Typed = Partial<Somebody> | null;

/** Applicant, opponent, who acts for the applicant, and the further parties. */
function useEverybody(): Somebody[] {
  const applicant = useAnswer<Typed>('applicant');
  const opponent = useAnswer<Typed>('opponent');
  const represented = useAnswer<boolean>('isRepresented');
  const representative = useAnswer<Typed>('circumstances.representative');
  const capacity = useAnswer('circumstances.representative.capacity');
  const parties = useAnswer<Typed[]>('circumstances.parties') ?? [];
  const acting = capacity === 'AUTHORISED' ? 'AGENT' : 'GUARDIAN';
  return [
    { ...applicant, role: 'APPLICANT' },
    { ...opponent, role: 'OPPONENT' },
    ...(represented ? [{ ...representative, role: acting }] : []),
    ...parties.filter((party) => party?.role),
  ].map(somebody);
}

const somebody = (typed: Typed): Somebody => ({
  role: typed?.role ?? 'APPLICANT',
  name: typed?.name ?? '',
  idNumber: typed?.idNumber ?? '',
  phone: typed?.phone ?? '',
});
