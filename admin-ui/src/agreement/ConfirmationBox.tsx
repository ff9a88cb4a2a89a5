import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseAgreement } from './types';

interface Props {
  confirmation: CaseAgreement['confirmation'];
  window: CaseAgreement['confirmationWindow'];
}

const severityOf = (ruling: string | null) => {
  if (ruling === 'CONFIRMED') return 'success';
  return ruling === 'REJECTED' ? 'error' : 'info';
};

/** How far the judicial confirmation is; or until when it can be asked for, as a warning when little time is left. */
export function ConfirmationBox({ confirmation, window }: Props) {
  const translate = useTranslate();
  if (confirmation) {
    const { ruling, court, appliedOn, ruledOn, receivedOn, rulingNumber } = confirmation;
    return (
      <Alert severity={severityOf(ruling)}>
        {translate(`agreement.ruling.${ruling ?? 'NONE'}`, {
          court,
          appliedOn,
          ruledOn,
          receivedOn,
          rulingNumber: rulingNumber ?? '',
        })}
      </Alert>
    );
  }
  if (!window) return null;
  const { until, daysLeft, soonOver } = window;
  return (
    <Alert severity={soonOver ? 'warning' : 'info'}>
      {daysLeft < 0
        ? translate('agreement.window.over', { until })
        : translate('agreement.window.left', { until, smart_count: daysLeft })}
    </Alert>
  );
}
