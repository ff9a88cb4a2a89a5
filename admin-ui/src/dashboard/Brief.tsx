import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMe } from '../backend/useMe';
import { today } from '../i18n/dates';
import { PAPER_ONLY } from './print';
import type { Selection } from './selection';
import { useSelectionWords } from './useSelectionWords';

/** Above the brief: what it is, whose figures, of when, and who printed it. */
export function BriefHead({ unit, selection }: { unit: string; selection: Selection }) {
  const translate = useTranslate();
  const words = useSelectionWords();
  const me = useMe();
  return (
    <Box sx={{ ...PAPER_ONLY, textAlign: 'center' }}>
      <Typography component="p" sx={{ fontSize: '1.6rem', fontWeight: 700 }}>
        {translate('kpi.brief.title')}
      </Typography>
      <Typography>{words(unit, selection)}</Typography>
      <Typography variant="body2">
        {translate('kpi.brief.printed', { day: today(), by: me?.name ?? '' })}
      </Typography>
    </Box>
  );
}

/** Below it: who answers for it, and who has read it. */
export function BriefEnd() {
  const translate = useTranslate();
  return (
    <Box sx={{ ...PAPER_ONLY, mt: 3, breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
        <span>{translate('kpi.brief.answers')}</span>
        <span>{translate('kpi.brief.read')}</span>
        <span>{translate('kpi.brief.day')}</span>
      </Box>
    </Box>
  );
}
