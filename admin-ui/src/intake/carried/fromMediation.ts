import { emptyApplication } from '../application';
import type { Prefill } from '../types';

/** An application for aid that holds all that a failed mediation knows, and says which one it follows. */
export const fromMediation = (
  number: string,
  { applicant, opponent, parties, ...rest }: Prefill,
) => ({
  ...emptyApplication(),
  ...rest,
  representative: undefined,
  applicant,
  opponent: opponent ?? undefined,
  circumstances: { forAgency: false, parties, earlier: { number, kind: 'MEDIATION_FAILED' } },
});
