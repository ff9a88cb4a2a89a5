import { Box, GlobalStyles, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { chineseDay } from './chineseDay';

const page = <GlobalStyles styles={{ '@page': { size: 'A4', margin: '25mm 20mm' } }} />;

interface Props {
  title: string;
  number: string;
  children: ReactNode;
}

/** Black on white, as wide as A4 leaves between its margins. */
export const Paper = ({ title, number, children }: Props) => (
  <Box
    component="article"
    lang="zh-CN"
    sx={{
      maxWidth: '170mm',
      mx: 'auto',
      p: 2,
      bgcolor: '#fff',
      color: '#000',
      '& p': { lineHeight: 1.9 },
      '& table': { width: '100%', borderCollapse: 'collapse', my: 1.5 },
      '& th, & td': { border: '1px solid #000', p: 0.75, textAlign: 'left' },
      '& th': { whiteSpace: 'nowrap' },
      '& tr': { breakInside: 'avoid' },
      '@media print': { p: 0, maxWidth: 'none' },
    }}
  >
    {page}
    <Typography variant="h5" component="h1" sx={{ textAlign: 'center', mb: 2, fontWeight: 700 }}>
      {title}
    </Typography>
    <Typography sx={{ textAlign: 'right', mb: 1 }}>编号：{number}</Typography>
    {children}
  </Box>
);

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Typography sx={{ textIndent: '2em' }}>{children}</Typography>
);

/** Whose paper it is and of which day, with room for the seal. */
export const Sealed = ({ by, on }: { by: string; on: string }) => (
  <Box sx={{ mt: 5, ml: 'auto', width: 'fit-content', textAlign: 'center', breakInside: 'avoid' }}>
    <Typography>{by}（印章）</Typography>
    <Typography>{chineseDay(on)}</Typography>
  </Box>
);

/** Where somebody signs by hand, with the day. */
export const Signature = ({ of }: { of: string }) => (
  <Box sx={{ display: 'flex', gap: 4, mt: 3, breakInside: 'avoid' }}>
    <Typography>{of}：＿＿＿＿＿＿＿＿＿＿</Typography>
    <Typography>日期：＿＿＿＿年＿＿月＿＿日</Typography>
  </Box>
);
