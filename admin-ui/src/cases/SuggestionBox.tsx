import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleBasis } from './RuleBasis';
import type { Suggestion } from './types';

/** What the eligibility table suggests; people decide. */
export function SuggestionBox({ suggestion }: { suggestion: Suggestion | null }) {
  const translate = useTranslate();
  if (!suggestion) return null;
  const { result, economicCheck, reasonCode, ruleId, legalBasis } = suggestion.outputs;
  const inWords = (kind: string, code: string | null | undefined) =>
    code && translate(`suggestion.${kind}.${code}`, { _: code });
  return (
    <Alert severity="info" icon={<LightbulbIcon fontSize="inherit" />}>
      <AlertTitle sx={{ mb: 0.25 }}>
        {translate('suggestion.title')}
        {inWords('result', result)}
      </AlertTitle>
      <Box>{inWords('reason', reasonCode)}</Box>
      <Box>{inWords('check', economicCheck)}</Box>
      <RuleBasis legalBasis={legalBasis} rule={ruleId} />
    </Alert>
  );
}
