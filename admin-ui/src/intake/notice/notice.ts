import type { NewNotice } from './types';
import { localNow, toInstant } from '../../i18n/dates';

/** What stands in the inputs, the moment in the office's own time. */
export type NoticeValues = NewNotice;

export const emptyNotice = () => ({
  organ: 'COURT',
  receivedAt: localNow(),
  person: { idKind: 'ID_CARD' },
});

export const noticeOf = ({ person, ...notice }: NoticeValues): NewNotice => ({
  ...notice,
  receivedAt: toInstant(notice.receivedAt),
  hearingOn: notice.hearingOn || undefined,
  person: person.idKind === 'NONE' ? { ...person, idNumber: undefined } : person,
});

/** Which stages lie with which organ. */
export const STAGES_OF: Record<string, string[]> = {
  POLICE: ['INVESTIGATION'],
  PROCURATORATE: ['INVESTIGATION', 'PROSECUTION'],
  COURT: ['FIRST_INSTANCE', 'SECOND_INSTANCE', 'RETRIAL', 'DEATH_PENALTY_REVIEW'],
};
