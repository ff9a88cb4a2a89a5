import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FirstCheck } from './types';

/** The first check of a township: its opinion, why it was returned, and its share of the days. */
export function FirstCheckBox({ check }: { check: FirstCheck | null | undefined }) {
  const translate = useTranslate();
  if (!check) return null;
  const { status, withStation, stationDays, firstOpinion, reasons, returnedOn } = check;
  const returned = status === 'RETURNED' && withStation;
  const state = withStation && status !== 'RETURNED' ? 'STATION' : (status ?? 'AGENCY');
  return (
    <Alert severity={returned ? 'warning' : 'info'} icon={false}>
      <AlertTitle sx={{ mb: 0.25 }}>{translate(`firstCheck.state.${state}`)}</AlertTitle>
      <Box>{translate('firstCheck.days', { days: stationDays })}</Box>
      {firstOpinion && <Box>{translate('firstCheck.opinion', { opinion: firstOpinion })}</Box>}
      {reasons && <Box>{translate('firstCheck.reasons', { day: returnedOn ?? '', reasons })}</Box>}
    </Alert>
  );
}
