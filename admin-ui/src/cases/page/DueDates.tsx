import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Clock } from '../types';

/** The day that binds, and beside it what was promised: by the office, and by the green channel. */
export function DueDates({ clock }: { clock: Clock }) {
  const translate = useTranslate();
  const dates = [
    { name: clock.dueName, on: clock.dueOn },
    { name: translate('clock.promisedDueOn'), on: clock.promisedDueOn },
    { name: translate('clock.greenDueOn'), on: clock.greenDueOn },
  ].filter(({ on }) => on);
  return (
    <Box component="dl" sx={{ display: 'flex', gap: 2.5, flexWrap: 'wrap', m: 0, my: 0.5 }}>
      {dates.map(({ name, on }) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
            {on}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
