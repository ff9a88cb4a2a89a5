import { Box, Button, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { casePath } from '../../cases/casePath';
import { PageProblem } from '../../layout/PageProblem';
import { AgreementPaper } from './AgreementPaper';
import { ConfirmationPaper } from './ConfirmationPaper';

const PAPERS = { agreement: AgreementPaper, confirmation: ConfirmationPaper };

/** What the parties sign, on A4; buttons stay on the screen. */
export default function AgreementPrintPage({ paper }: { paper: keyof typeof PAPERS }) {
  const { number = '' } = useParams();
  const translate = useTranslate();
  const found = useApiQuery({
    key: ['case', number],
    ask: (signal) => api.caseFile(number, signal),
  });
  const agreed = found.data?.agreement;
  const PaperOf = PAPERS[paper];
  return (
    <Box component="main" sx={{ p: 2, '@media print': { p: 0 } }}>
      {found.isPending && <Skeleton variant="rounded" height={420} />}
      {found.error && !found.data && (
        <PageProblem
          error={found.error}
          onRetry={() => void found.refetch()}
          back={{ to: casePath(number), label: number }}
        />
      )}
      {found.data && (
        <Box sx={{ display: 'flex', gap: 1, mb: 2, '@media print': { display: 'none' } }}>
          <Button variant="contained" disabled={!agreed} onClick={() => window.print()}>
            {translate('agreement.print.now')}
          </Button>
          <Button component={Link} to={casePath(number)}>
            {translate('agreement.print.back')}
          </Button>
        </Box>
      )}
      {found.data && agreed && <PaperOf file={found.data} agreed={agreed} />}
    </Box>
  );
}
