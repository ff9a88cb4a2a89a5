import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Two inputs side by side where there is room. */
export const InputGrid = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      rowGap: '0.5rem',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      '& .wide': { gridColumn: '1 / -1' },
    }}
  >
    {children}
  </Box>
);
