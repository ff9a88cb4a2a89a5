import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Reason } from './types';
import { Disclosure } from '../../layout/Disclosure';

const LIST = {
  m: 0,
  pl: 2.5,
  '& li': { py: 0.25 },
};

/** What speaks for somebody, and how much each of it counts. */
export function Reasons({ reasons, points }: { reasons: Reason[]; points: number }) {
  const translate = useTranslate();
  return (
    <Disclosure summary={translate('candidates.why', { points })}>
      <Box component="ul" sx={LIST}>
        {reasons.map((reason) => (
          <Typography key={reason.kind} component="li" variant="body2">
            {reason.text} <strong>+{reason.points}</strong>
          </Typography>
        ))}
      </Box>
    </Disclosure>
  );
}
