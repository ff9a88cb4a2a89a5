import { Box, GlobalStyles, Typography } from '@mui/material';
import type { ReactNode } from 'react';

const page = <GlobalStyles styles={{ '@page': { size: 'A4', margin: '25mm 20mm' } }} />;

/** Black on white, as wide as A4 leaves between its margins. */
export const Paper = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box
    component="article"
    sx={{
      maxWidth: '170mm',
      mx: 'auto',
      p: 2,
      bgcolor: '#fff',
      color: '#000',
      lineHeight: 1.9,
      '& table': { width: '100%', borderCollapse: 'collapse', my: 1.5 },
      '& th, & td': { border: '1px solid #000', p: 0.75, textAlign: 'left' },
      '@media print': { p: 0, maxWidth: 'none' },
    }}
  >
    {page}
    <Typography variant="h5" component="h1" sx={{ textAlign: 'center', mb: 2, fontWeight: 700 }}>
      {title}
    </Typography>
    {children}
  </Box>
);
