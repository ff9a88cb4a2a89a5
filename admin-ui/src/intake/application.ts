import type { NewApplicant, NewApplication } from '../api/types';
import { localNow, toInstant } from '../i18n/dates';

type Text = string | undefined;

/** What stands in the inputs; an input that was emptied holds nothing. */
export interface ApplicationForm extends Omit<NewApplication, 'opponent' | 'applicant'> {
  applicant: NewApplicant & { idNumber?: Text };
  opponent?: { name?: Text; idNumber?: Text; phone?: Text; address?: Text };
}

export const emptyApplication = () => ({
  channel: 'WINDOW',
  receivedAt: localNow(),
  applicant: { idKind: 'ID_CARD', category: 'NONE' },
  income: 'UNKNOWN',
  commitment: false,
  opponentCohabits: false,
  hasOwnCounsel: false,
  workInjury: false,
});

/** What was left open is not sent; what belongs to a choice that was not made neither. */
export function applicationOf(form: ApplicationForm): NewApplication {
  const { opponent, applicant, ...rest } = form;
  return {
    ...rest,
    receivedAt: toInstant(form.receivedAt),
    workInjury: form.matter === INJURY && form.workInjury,
    limitationEndsOn: form.limitationEndsOn || undefined,
    applicant: applicant.idKind === 'NONE' ? { ...applicant, idNumber: undefined } : applicant,
    opponent: opponent?.name ? { ...opponent, name: opponent.name } : null,
    visit: form.channel === 'VISIT' ? form.visit : undefined,
  };
}

/** 工伤、交通、食品药品安全、医疗事故: whether it was at work decides about the means test. */
export const INJURY = 'A31_7';
