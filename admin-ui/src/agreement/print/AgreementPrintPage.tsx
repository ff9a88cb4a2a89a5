import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { useAction, useApiQuery } from '../../backend/useApi';
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
  const identities = useAction({ act: () => api.identities(number) });
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
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            mb: 2,
            '@media print': { display: 'none' },
          }}
        >
          <Button variant="contained" disabled={!agreed} onClick={() => window.print()}>
            {translate('agreement.print.now')}
          </Button>
          <Button
            variant="outlined"
            disabled={!agreed || identities.isPending || Boolean(identities.data)}
            onClick={() => identities.mutate(undefined)}
          >
            {translate('agreement.print.identities')}
          </Button>
          <Button component={Link} to={casePath(number)}>
            {translate('agreement.print.back')}
          </Button>
          <Typography variant="body2" color="text.secondary" sx={{ alignSelf: 'center' }}>
            {translate('agreement.print.audited')}
          </Typography>
        </Box>
      )}
      {found.data && agreed && (
        <PaperOf file={found.data} agreed={agreed} identities={identities.data} />
      )}
    </Box>
  );
}
