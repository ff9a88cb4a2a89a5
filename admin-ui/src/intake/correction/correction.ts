import type { Circumstances, NewApplicant, NewApplication, Prefill } from '../types';

export interface CorrectionValues {
  reason: string;
  applicant: NewApplicant;
  claim: string;
  lifeOrDeath: boolean;
  opponent: Partial<NonNullable<NewApplication['opponent']>> | null;
  isRepresented: boolean;
  circumstances: Pick<Circumstances, 'representative' | 'parties'>;
}

export const valuesOf = (known: Prefill) => ({
  applicant: known.applicant,
  claim: known.claim,
  lifeOrDeath: known.lifeOrDeath,
  opponent: known.opponent,
  isRepresented: Boolean(known.representative),
  circumstances: { representative: known.representative, parties: known.parties },
});

/** The whole of what the page shows; the server says field by field what is new. */
export const changesOf = (form: CorrectionValues) => ({
  applicant: form.applicant,
  claim: form.claim,
  lifeOrDeath: form.lifeOrDeath,
  opponent: form.opponent?.name ? form.opponent : null,
  circumstances: {
    representative: form.isRepresented ? form.circumstances.representative : null,
    parties: form.circumstances.parties ?? [],
  },
});
