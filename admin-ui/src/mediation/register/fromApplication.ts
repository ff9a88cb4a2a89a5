import type { NewDispute } from '../types';
import { emptyDispute } from './dispute';

/** What an application for aid, registered or still a draft, knows of a quarrel. */
interface Known {
  applicant?: Person | null;
  opponent?: Person | null;
  parties?: (Person & { role?: string })[];
  circumstances?: { parties?: (Person & { role?: string })[] };
  matter?: string;
  claim?: string;
}

interface Person {
  name?: string;
  idNumber?: string;
  phone?: string;
  address?: string;
  groups?: string[];
}

/** What the dispute is probably about; whoever registers it looks at it. */
const TYPES: Record<string, string> = {
  A31_4: 'FAMILY',
  A31_5: 'LABOUR',
  A31_7: 'DAMAGE',
  A31_8: 'ENVIRONMENT',
  A32_4: 'FAMILY',
};

const party = (role: string, { name, idNumber, phone, address, groups }: Person) => ({
  role,
  name,
  idNumber,
  phone,
  address,
  groups,
});

/** A dispute that holds all that the application knows: nothing is typed twice. */
export function fromApplication(known: Known): NewDispute {
  const others = known.parties ?? known.circumstances?.parties ?? [];
  return {
    ...emptyDispute(),
    type: TYPES[known.matter ?? ''] ?? 'OTHER',
    facts: known.claim,
    parties: [
      party('APPLICANT', known.applicant ?? {}),
      party('OPPONENT', known.opponent ?? {}),
      ...others.map((other) => party(other.role ?? 'OPPONENT', other)),
    ],
  };
}
