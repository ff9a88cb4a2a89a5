import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Nudge } from './types';
import { showInstant } from '../i18n/dates';
import { Disclosure } from '../layout/Disclosure';

/** Who asked after the case, when, whom, and in which words. */
export function NudgeLog({ nudges }: { nudges: Nudge[] }) {
  const translate = useTranslate();
  if (nudges.length === 0) return null;
  const label = (name: string, words = {}) => translate(`supervision.${name}`, words);
  const told = ({ to }: Nudge) =>
    to
      .map(({ step, unit, person }) => label('recipient', { who: person ?? unit, step }))
      .join(label('comma'));
  return (
    <Disclosure summary={label('log', { smart_count: nudges.length })}>
      <Box component="ol" sx={{ display: 'grid', gap: 1, m: 0, pl: 3 }}>
        {nudges.map((nudge) => (
          <li key={nudge.id}>
            {label('asked', { who: nudge.by, at: showInstant(nudge.at) })}
            {nudge.note && <Typography>{nudge.note}</Typography>}
            <Typography variant="body2" color="text.secondary">
              {nudge.clock && `${label('about', { clock: nudge.clock })} · `}
              {label('to', { to: told(nudge) })}
            </Typography>
          </li>
        ))}
      </Box>
    </Disclosure>
  );
}
