import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Completed } from '../types';
import { isMediator, mayOpen } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { casePath, printPath } from '../../cases/casePath';
import { NextTaskButton } from '../NextTaskButton';
import { taskPath } from '../taskPath';
import { useTaskName } from '../useTaskName';

const TASKS = { to: '/tasks', label: 'task.toList' };
const MY_DISPUTES = { to: '/', label: 'task.toDisputes' };

/** The step is taken: where the case stands now, and what comes next. */
export function TaskDone({ result }: { result: Completed }) {
  const translate = useTranslate();
  const name = useTaskName();
  const roles = useMe()?.roles ?? [];
  const back = isMediator(roles) ? MY_DISPUTES : TASKS;
  const { caseNumber, stage, nextTask } = result;
  return (
    <Card sx={{ my: 2 }}>
      <CardContent sx={{ textAlign: 'center', py: 5 }} role="status">
        <CheckCircleIcon color="success" sx={{ fontSize: 48 }} />
        <Typography variant="h6" component="h2" gutterBottom>
          {translate('task.submitted')}
        </Typography>
        <Typography sx={{ mb: 3 }}>
          {caseNumber} · {translate('task.nowAt', { stage: translate(`stage.${stage}`) })}
        </Typography>
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={1.5}
          sx={{ justifyContent: 'center', alignItems: 'center' }}
        >
          {nextTask ? (
            <Button size="large" variant="contained" component={Link} to={taskPath(nextTask.id)}>
              {translate('task.goOn', { name: name(nextTask) })}
            </Button>
          ) : (
            <NextTaskButton />
          )}
          {stage === 'SUPPLEMENT' && mayOpen(roles, 'print') && (
            <Button variant="outlined" component={Link} to={printPath('supplement', caseNumber)}>
              {translate('origin.print.supplement')}
            </Button>
          )}
          <Button component={Link} to={casePath(caseNumber)}>
            {translate('task.openCase')}
          </Button>
          <Button component={Link} to={back.to}>
            {translate(back.label)}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
