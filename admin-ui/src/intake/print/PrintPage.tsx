import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { casePath } from '../../cases/casePath';
import { PageProblem } from '../../layout/PageProblem';
import { Receipt } from './Receipt';
import { SupplementNotice } from './SupplementNotice';
import type { MaterialsOfCase } from './types';

/** A paper on one A4 page, to be printed and handed over; buttons stay on the screen. */
export default function PrintPage() {
  const { paper, number = '' } = useParams();
  const translate = useTranslate();
  const found = useApiQuery({
    key: ['materials', number],
    ask: (signal) => api.materials(number, signal),
  });
  const back = { to: casePath(number), label: number };
  return (
    <Box component="main" sx={{ p: 2, '@media print': { p: 0 } }}>
      {found.isPending && <Skeleton variant="rounded" height={420} />}
      {found.error && !found.data && (
        <PageProblem error={found.error} onRetry={() => void found.refetch()} back={back} />
      )}
      {found.data && (
        <>
          <Box sx={{ display: 'flex', gap: 1, mb: 2, '@media print': { display: 'none' } }}>
            <Button variant="contained" onClick={() => window.print()}>
              {translate('intake.print.now')}
            </Button>
            <Button component={Link} to={casePath(number)}>
              {translate('task.openCase')}
            </Button>
          </Box>
          {paper === 'receipt' && <Receipt of={found.data} />}
          {paper === 'supplement' && <Notice of={found.data} />}
        </>
      )}
    </Box>
  );
}

function Notice({ of }: { of: MaterialsOfCase }) {
  const translate = useTranslate();
  if (!of.notice) return <Typography>{translate('intake.print.nothingAsked')}</Typography>;
  return <SupplementNotice of={of} notice={of.notice} />;
}
