import { Skeleton } from '@mui/material';
import { useLocale } from 'react-admin';
import { useParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { titleOf } from '../../worklist/form/presentation';
import { casePath } from '../casePath';
import { RequestDesk } from './RequestDesk';

/** A request beside the tasks of a case: its form, and the case that it is about. */
export function RequestPage() {
  const { number = '', name = '' } = useParams();
  const locale = useLocale();
  const page = useApiQuery({
    key: ['request', number, name],
    ask: (signal) => api.request(number, name, signal),
  });
  return (
    <>
      <PageTitle title={page.data ? (titleOf(page.data.form.schema, locale) ?? number) : number} />
      {page.isPending && <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />}
      {page.error && !page.data && (
        <PageProblem
          error={page.error}
          onRetry={() => void page.refetch()}
          back={{ to: casePath(number), label: number }}
        />
      )}
      {page.data && <RequestDesk page={page.data} onReload={() => void page.refetch()} />}
    </>
  );
}
