import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

const LIST = {
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 2,
  rowGap: 0.75,
  m: 0,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
};

/** Names and values, one under the other. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <Box component="dl" sx={LIST}>
    {facts.map(({ label, value }) => (
      <Box key={label} sx={{ display: 'contents' }}>
        <dt>{label}</dt>
        <dd>{value ?? '—'}</dd>
      </Box>
    ))}
  </Box>
);
