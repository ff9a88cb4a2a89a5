import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import type { TaskRow } from '../worklist/types';
import { useTaskName } from '../worklist/useTaskName';
import { taskPath } from '../worklist/taskPath';

const REFRESH_MS = 15_000;

/** What the director has to take note of at once: danger in a dispute, a special situation in a case of legal aid. */
const ALARMS = ['Activity_NoteDanger', 'Activity_NoteSituation'];

/** Stands above everything else, and is looked for more often. */
export const AlarmBox = () =>
  ALARMS.map((activity) => <Alarms key={activity} activity={activity} />);

function Alarms({ activity }: { activity: string }) {
  const { data } = useApiQuery({
    key: ['alarms', activity],
    ask: (signal) => api.tasksOf(activity, signal),
    every: REFRESH_MS,
  });
  return data?.content.map((task) => <Alarm key={task.id} task={task} />);
}

function Alarm({ task }: { task: TaskRow }) {
  const translate = useTranslate();
  const name = useTaskName();
  return (
    <Alert
      severity="error"
      variant="filled"
      action={
        <Button component={Link} to={taskPath(task.id)} color="inherit" size="small">
          {translate('supervision.alarm.open')}
        </Button>
      }
    >
      {name(task)} · {task.caseNumber}
    </Alert>
  );
}
