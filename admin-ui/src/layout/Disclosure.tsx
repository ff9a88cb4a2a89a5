import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** More on request; the browser's own element, which keyboards and screen readers know. */
export const Disclosure = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <Box component="details" sx={{ mt: 0.5 }}>
    <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', py: 0.5 }}>
      {summary}
    </Box>
    {children}
  </Box>
);
