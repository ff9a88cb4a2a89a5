import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Stage } from '../../api/types';
import type { Completed } from '../types';
import { isMediator, mayOpen } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { casePath, printPath } from '../../cases/casePath';
import { NextTaskButton } from '../NextTaskButton';
import { taskPath } from '../taskPath';
import { useTaskName } from '../useTaskName';

const TASKS = { to: '/tasks', label: 'task.toList' };
const MY_DISPUTES = { to: '/', label: 'task.toDisputes' };

/** What the applicant takes along from the counter: what is missing, or else what was received. */
const paperAfter = (activity: string, stage: Stage) => {
  if (stage === 'SUPPLEMENT') return 'supplement';
  return activity === 'Activity_CheckMaterials' && stage === 'UNDER_REVIEW' ? 'receipt' : null;
};

interface Props {
  activity: string;
  result: Completed;
}

/** The step is taken: where the case stands now, and what comes next. */
export function TaskDone({ activity, result }: Props) {
  const translate = useTranslate();
  const name = useTaskName();
  const roles = useMe()?.roles ?? [];
  const back = isMediator(roles) ? MY_DISPUTES : TASKS;
  const { caseNumber, stage, nextTask } = result;
  const paper = paperAfter(activity, stage);
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
          {paper && mayOpen(roles, 'print') && (
            <Button variant="outlined" component={Link} to={printPath(paper, caseNumber)}>
              {translate(`origin.print.${paper}`)}
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
