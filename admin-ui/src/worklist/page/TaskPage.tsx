import { Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useApiQuery } from '../../backend/useApi';
import { taskOrCopy } from '../../offline/readings';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { useTaskName } from '../useTaskName';
import { TaskDesk } from './TaskDesk';

/** One task: the case around it, and the form that completes it. */
export function TaskPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const name = useTaskName();
  const page = useApiQuery({ key: ['task', id], ask: taskOrCopy(id) });
  const title = page.data ? name(page.data.task) : translate('menu.tasks');
  const back = { to: '/tasks', label: translate('menu.tasks') };
  return (
    <>
      <PageTitle title={title} />
      {page.isPending && <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />}
      {page.error && !page.data && (
        <PageProblem error={page.error} onRetry={() => void page.refetch()} back={back} />
      )}
      {page.data && <TaskDesk key={id} page={page.data} onReload={() => void page.refetch()} />}
    </>
  );
}
