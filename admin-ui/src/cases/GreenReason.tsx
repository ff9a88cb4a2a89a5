import SpaIcon from '@mui/icons-material/Spa';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { GreenReason as Reason } from '../api/types';

/** Which rule opened the green channel for this case. */
export function GreenReason({ reason }: { reason: Reason | null }) {
  const translate = useTranslate();
  if (!reason?.outputs.green) return null;
  const { reason: why, ruleId, legalBasis } = reason.outputs;
  return (
    <Alert severity="success" icon={<SpaIcon fontSize="inherit" />}>
      {translate('case.greenReason', { reason: translate(`category.${why}`, { _: why }) })}
      <br />
      {translate('case.rule', { rule: ruleId })} · {legalBasis}
    </Alert>
  );
}
