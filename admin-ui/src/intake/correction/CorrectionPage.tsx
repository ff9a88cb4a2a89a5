import { Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { casePath } from '../../cases/casePath';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { CorrectionForm } from './CorrectionForm';

/** Sets a registration right; who, when, what and why stays on record. */
export default function CorrectionPage() {
  const { number = '' } = useParams();
  const translate = useTranslate();
  const known = useApiQuery({ key: ['prefill', number], ask: () => api.prefill(number) });
  return (
    <>
      <PageTitle title={translate('intake.correction.title', { number })} />
      {known.isPending && <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />}
      {known.error && !known.data && (
        <PageProblem
          error={known.error}
          onRetry={() => void known.refetch()}
          back={{ to: casePath(number), label: number }}
        />
      )}
      {known.data && <CorrectionForm number={number} known={known.data} />}
    </>
  );
}
