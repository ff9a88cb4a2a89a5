import { Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { isOutsideLawyer } from '../../backend/permissions';
import { useApiQuery } from '../../backend/useApi';
import { useMe } from '../../backend/useMe';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { CaseOnTheWay } from '../../lawyer/CaseOnTheWay';
import { LawyerCase } from '../../lawyer/LawyerCase';
import { DisputeDesk } from '../../mediation/page/DisputeDesk';
import { CaseDesk } from './CaseDesk';

const REFRESH_MS = 15_000;

/** One case, from every side that this person may see. */
export function CasePage() {
  const { number = '' } = useParams();
  const translate = useTranslate();
  const roles = useMe()?.roles ?? [];
  const page = useApiQuery({
    key: ['case', number],
    ask: (signal) => api.caseFile(number, signal),
    every: REFRESH_MS,
  });
  const back = { to: '/cases', label: translate('menu.cases') };
  return (
    <>
      <PageTitle title={number} />
      {page.isPending && <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />}
      {page.error && !page.data && isOutsideLawyer(roles) && <CaseOnTheWay number={number} />}
      {page.error && !page.data && (
        <PageProblem error={page.error} onRetry={() => void page.refetch()} back={back} />
      )}
      {page.data &&
        (page.data.dispute ? (
          <DisputeDesk file={page.data} dispute={page.data.dispute} />
        ) : isOutsideLawyer(roles) ? (
          <LawyerCase file={page.data} />
        ) : (
          <CaseDesk file={page.data} />
        ))}
    </>
  );
}
