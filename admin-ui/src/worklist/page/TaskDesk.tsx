import { Box, Skeleton } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { Completed, TaskPage } from '../../api/types';
import { SuggestionBox } from '../../cases/SuggestionBox';
import { isOutsideLawyer } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { HolderBanner } from './HolderBanner';
import { TaskDone } from './TaskDone';
import { TaskHeader } from './TaskHeader';
import { useGoHome } from './useGoHome';

const TaskForm = lazy(() => import('./TaskForm'));

interface Props {
  page: TaskPage;
  onReload: () => void;
}

const COLUMNS = { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' };

export function TaskDesk({ page, onReload }: Props) {
  const me = useMe();
  const [done, setDone] = useState<Completed>();
  const goHome = useGoHome();
  if (!me) return null;
  if (done) return <TaskDone result={done} />;
  const held = page.task.assignee?.id === me.id;
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2, order: { lg: 1 } }}>
        <TaskHeader page={page} />
        <SuggestionBox suggestion={page.suggestion} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {!held && <HolderBanner task={page.task} />}
        <Suspense fallback={<Skeleton variant="rounded" height={360} />}>
          <TaskForm
            page={page}
            person={me.id}
            held={held}
            onDone={isOutsideLawyer(me.roles) ? goHome : setDone}
            onReload={onReload}
          />
        </Suspense>
      </Box>
    </Box>
  );
}
