import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SentBack } from './types';

/** Why a closing file was sent back, in the agency's words. */
export function SentBackBox({ sentBack }: { sentBack: SentBack | null | undefined }) {
  const translate = useTranslate();
  if (!sentBack) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('closing.sentBack', { on: sentBack.checkedOn })}</AlertTitle>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {sentBack.reasons.map((reason) => (
          <li key={reason}>{translate(`closing.reason.${reason}`, { _: reason })}</li>
        ))}
      </Box>
      <Box sx={{ whiteSpace: 'pre-line' }}>{sentBack.explanation}</Box>
    </Alert>
  );
}
