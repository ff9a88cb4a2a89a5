import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint: string;
  children?: ReactNode;
}

/** Says that there is nothing, and what to do about it. */
export const EmptyState = ({ title, hint, children }: Props) => (
  <Box sx={{ py: 6, px: 2, textAlign: 'center' }}>
    <Typography variant="h6" component="p">
      {title}
    </Typography>
    <Typography color="text.secondary" sx={{ mb: 2 }}>
      {hint}
    </Typography>
    {children}
  </Box>
);
