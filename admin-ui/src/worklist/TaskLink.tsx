import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRow } from './types';
import { useMe } from '../backend/useMe';
import { casePath } from '../cases/casePath';
import { mayTake } from './mayTake';
import { taskPath } from './taskPath';
import { useTaskName } from './useTaskName';

/** Leads to the task, or to its case where the task is somebody else's affair. */
export function TaskLink({ task }: { task: TaskRow }) {
  const name = useTaskName();
  const me = useMe();
  const to = mayTake(task, me) ? taskPath(task.id) : casePath(task.caseNumber);
  return (
    <Link component={RouterLink} to={to} noWrap sx={{ fontWeight: 600 }}>
      {name(task)}
    </Link>
  );
}
