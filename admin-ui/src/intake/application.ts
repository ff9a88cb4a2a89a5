import type { Circumstances, NewApplicant, NewApplication } from './types';
import { localNow, toInstant } from '../i18n/dates';

type Text = string | undefined;

/** What stands in the inputs; an input that was emptied holds nothing. */
export interface ApplicationForm extends Omit<NewApplication, 'opponent' | 'applicant' | 'madeAt'> {
  applicant: NewApplicant & { idNumber?: Text };
  opponent?: { name?: Text; idNumber?: Text; phone?: Text; address?: Text } | null;
  madeAt?: Text;
  circumstances?: Circumstances;
  isForwarded?: boolean;
  isRepresented?: boolean;
}

export const emptyApplication = () => ({
  channel: 'WINDOW',
  receivedAt: localNow(),
  applicant: { idKind: 'ID_CARD', category: 'NONE', groups: [] },
  income: 'UNKNOWN',
  commitment: false,
  opponentCohabits: false,
  hasOwnCounsel: false,
  workInjury: false,
  lifeOrDeath: false,
  isForwarded: false,
  isRepresented: false,
  circumstances: { forAgency: false, parties: [] },
});

/** What was left open is not sent; what belongs to a choice that was not made neither. */
export function applicationOf(form: ApplicationForm, draft?: number): NewApplication {
  const { opponent, applicant, isForwarded, isRepresented, madeAt, circumstances, ...rest } = form;
  return {
    ...rest,
    receivedAt: toInstant(form.receivedAt),
    workInjury: form.matter === INJURY && form.workInjury,
    lifeOrDeath: form.matter === DEFENCE && form.lifeOrDeath,
    limitationEndsOn: form.limitationEndsOn || undefined,
    applicant: applicantOf(applicant),
    opponent: opponent?.name ? { ...opponent, name: opponent.name } : null,
    visit: form.channel === 'VISIT' ? form.visit : undefined,
    madeAt: isForwarded && madeAt ? toInstant(madeAt) : undefined,
    circumstances: {
      ...circumstances,
      forwarding: isForwarded ? circumstances?.forwarding : null,
      representative: isRepresented ? circumstances?.representative : null,
      earlier: circumstances?.earlier?.number ? circumstances.earlier : null,
      draft,
    },
  };
}

const applicantOf = (applicant: NewApplicant): NewApplicant =>
  applicant.idKind === 'NONE' ? { ...applicant, idNumber: undefined } : applicant;

/** 工伤、交通、食品药品安全、医疗事故: whether it was at work decides about the means test. */
export const INJURY = 'A31_7';
/** 刑事辩护: who may be sentenced to death or life is defended by somebody with three years of it. */
export const DEFENCE = 'CRIM_A24';
