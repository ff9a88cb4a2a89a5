import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useApiQuery } from '../backend/useApi';
import { EmptyState } from '../layout/EmptyState';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { casesOrCopy, tasksOrCopy } from '../offline/readings';
import { useKeepForms } from '../offline/useKeepForms';
import { MyCaseCard } from './MyCaseCard';
import { byPressure } from './order';

const REFRESH_MS = 60_000;
const CARDS = { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' };

/** A lawyer's home, made for the phone: every case with the one thing to do next. */
export function MyCases() {
  const translate = useTranslate();
  const cases = useApiQuery({ key: ['cases', 'mine'], ask: casesOrCopy, every: REFRESH_MS });
  const tasks = useApiQuery({ key: ['tasks', 'mine'], ask: tasksOrCopy, every: REFRESH_MS });
  useKeepForms(tasks.data?.content);
  const error = cases.error ?? tasks.error;
  const retry = () => void Promise.all([cases.refetch(), tasks.refetch()]);
  if (error && !(cases.data && tasks.data)) {
    const back = { to: '/tasks', label: translate('menu.tasks') };
    return <PageProblem error={error} onRetry={retry} back={back} />;
  }
  if (!cases.data || !tasks.data) return <Skeleton variant="rounded" height={300} sx={{ mt: 2 }} />;
  const sorted = byPressure(cases.data, tasks.data.content);
  return (
    <>
      <PageTitle title={translate('menu.myCases')} />
      {sorted.length === 0 && (
        <EmptyState title={translate('lawyer.none')} hint={translate('lawyer.noneHint')} />
      )}
      <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: CARDS }}>
        {sorted.map(({ row, task }) => (
          <MyCaseCard key={row.number} row={row} task={task} />
        ))}
      </Box>
    </>
  );
}
