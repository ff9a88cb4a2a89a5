import { Box, Chip, type ChipProps } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { weekday } from '../i18n/dates';
import type { DayKind, DeadlineAnswer } from './types';

const LOOK: Record<DayKind, Pick<ChipProps, 'color' | 'variant'>> = {
  START: { variant: 'outlined' },
  COUNTED: { color: 'primary', variant: 'outlined' },
  PAUSED: { variant: 'outlined' },
  REST: { variant: 'outlined' },
  PUT_OFF: { color: 'warning', variant: 'outlined' },
  DUE: { color: 'primary', variant: 'filled' },
};

/** Every day on the way, and what it counts for: by its word, not by colour alone. */
export function DayList({ days }: { days: DeadlineAnswer['days'] }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {days.map(({ on, kind, words }) => (
        <Box
          component="li"
          key={on}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'max-content 5rem minmax(0, 1fr)',
            columnGap: 1,
            alignItems: 'center',
            py: 0.5,
            borderBottom: 1,
            borderColor: 'divider',
            fontWeight: kind === 'DUE' ? 700 : undefined,
          }}
        >
          <span>
            {on.slice(5)} {weekday(on, locale)}
          </span>
          <Chip size="small" label={translate(`deadline.kinds.${kind}`)} {...LOOK[kind]} />
          <span>{words}</span>
        </Box>
      ))}
    </Box>
  );
}
