import { today } from '../../i18n/dates';
import type { NewDispute } from '../types';

/** One on either side is the least that a quarrel needs. */
export const emptyDispute = (): NewDispute => ({
  origin: 'APPLICATION',
  receivedOn: today(),
  parties: [{ role: 'APPLICANT' }, { role: 'OPPONENT' }],
  simplified: false,
  withinAMonth: false,
  poorVillage: false,
});

/** What was left open is not sent; of a court's procedure nothing is said where there is no court. */
export const disputeOf = (form: NewDispute, drafts: (number | undefined)[]): NewDispute => ({
  ...form,
  simplified: form.origin === AFTER_FILING && form.simplified,
  danger: form.danger || undefined,
  persons: form.persons ?? undefined,
  duplicate: form.duplicate || undefined,
  drafts: drafts.filter((id) => id !== undefined),
});

/** 法院委托: the court has filed the case, and its procedure sets the limit. */
export const AFTER_FILING = 'COURT_AFTER_FILING';
export const isByCourt = (origin: string | undefined) => Boolean(origin?.startsWith('COURT_'));
