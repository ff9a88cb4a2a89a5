import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Suggestion } from '../api/types';

/** What the eligibility table suggests; people decide. */
export function SuggestionBox({ suggestion }: { suggestion: Suggestion | null }) {
  const translate = useTranslate();
  if (!suggestion) return null;
  const { result, economicCheck, reason, rule, legalBasis } = suggestion;
  return (
    <Alert severity="info" icon={<LightbulbIcon fontSize="inherit" />}>
      <AlertTitle sx={{ mb: 0.25 }}>
        {translate('suggestion.title')}
        {translate(`suggestion.result.${result}`, { _: result })}
      </AlertTitle>
      {economicCheck && (
        <>
          {translate(`suggestion.check.${economicCheck}`, { _: economicCheck })}
          <br />
        </>
      )}
      {reason && (
        <>
          {translate(`suggestion.reason.${reason}`, { _: reason })}
          <br />
        </>
      )}
      {translate('case.rule', { rule })} · {legalBasis}
    </Alert>
  );
}
