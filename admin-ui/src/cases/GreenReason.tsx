import { Alert } from '@mui/material';
import SpaIcon from '@mui/icons-material/Spa';
import { useTranslate } from 'react-admin';
import type { GreenReason as Reason } from '../api/types';

/** Which rule opened the green channel for this case. */
export function GreenReason({ reason }: { reason: Reason | null }) {
  const translate = useTranslate();
  if (!reason) return null;
  const category =
    reason.category && translate(`category.${reason.category}`, { _: reason.category });
  return (
    <Alert severity="success" icon={<SpaIcon fontSize="inherit" />}>
      {translate('case.greenReason', { category: category ?? '—' })}
      <br />
      {translate('case.rule', { rule: reason.rule })} · {reason.legalBasis}
    </Alert>
  );
}
