import SpaIcon from '@mui/icons-material/Spa';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleBasis } from './RuleBasis';
import type { GreenReason as Reason } from './types';
import { usePeriod } from '../registers/usePeriod';

/** Which rule opened the green channel for this case. */
export function GreenReason({ reason }: { reason: Reason | null }) {
  const translate = useTranslate();
  const period = usePeriod();
  if (!reason?.outputs.green) return null;
  const {
    reason: why,
    ruleId,
    legalBasis,
    registerList,
    registerRow,
    registerFrom,
    registerTo,
  } = reason.outputs;
  return (
    <Alert severity="success" icon={<SpaIcon fontSize="inherit" />}>
      {translate('case.greenReason', { reason: translate(`category.${why}`, { _: why }) })}
      <br />
      {registerList && (
        <>
          {translate('case.greenRegister', {
            list: registerList,
            row: registerRow,
            period: period({ validFrom: registerFrom ?? '', validTo: registerTo ?? null }),
          })}
        </>
      )}
      <RuleBasis legalBasis={legalBasis} rule={ruleId} />
    </Alert>
  );
}
