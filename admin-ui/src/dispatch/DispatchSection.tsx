import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Dispatch } from './types';
import { Section } from '../layout/Section';
import { DispatchState } from './DispatchState';

/** Where a dispute was sent, and what was answered; the newest first. */
export function DispatchSection({ dispatches = [] }: { dispatches?: Dispatch[] }) {
  const translate = useTranslate();
  if (dispatches.length === 0) return null;
  return (
    <Section title={translate('dispatch.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {dispatches.map((dispatch) => (
          <Sent key={dispatch.id} dispatch={dispatch} />
        ))}
      </Box>
    </Section>
  );
}

function Sent({ dispatch }: { dispatch: Dispatch }) {
  const translate = useTranslate();
  const label = (name: string, words = {}) => translate(`dispatch.${name}`, words);
  const { by, from, to, sentOn, words, replyBy, answeredOn, reason } = dispatch;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography>{label('sent', { by, from, to, on: sentOn })}</Typography>
        <DispatchState {...dispatch} />
      </Box>
      {words && <Typography>{words}</Typography>}
      <Typography variant="body2" color="text.secondary">
        {label('replyBy', { day: replyBy })}
        {answeredOn && ` · ${label('answered', { on: answeredOn })}`}
      </Typography>
      {reason && <Typography>{label('reason', { words: reason })}</Typography>}
    </Box>
  );
}
