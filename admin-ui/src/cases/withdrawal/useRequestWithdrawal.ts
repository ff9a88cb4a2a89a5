import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { WithdrawalRequest } from '../types';
import { api } from '../../backend/api';
import { useSubmit } from '../../backend/useSubmit';
import { toInstant } from '../../i18n/dates';

export type WithdrawalForm = WithdrawalRequest;

export const TWICE = 'REGISTERED_TWICE';

/** Only what goes with the chosen evidence is sent; a duplicate is shown by the other registration. */
const requestOf = ({
  attachmentId,
  calledAt,
  mergedWith,
  ...form
}: WithdrawalForm): WithdrawalRequest => {
  if (form.reason === TWICE) return { ...form, evidence: 'REGISTRATION', mergedWith };
  return form.evidence === 'PAPER'
    ? { ...form, attachmentId }
    : { ...form, calledAt: calledAt && toInstant(calledAt) };
};

export function useRequestWithdrawal(number: string, onSent: () => void) {
  const notify = useNotify();
  const queries = useQueryClient();
  return useSubmit({
    act: (form: WithdrawalForm, key) => api.requestWithdrawal(number, requestOf(form), key),
    done: () => {
      notify('withdrawal.sent', { type: 'success' });
      void queries.invalidateQueries({ queryKey: ['case', number] });
      onSent();
    },
  });
}
