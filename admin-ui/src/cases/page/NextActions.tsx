import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRow } from '../../worklist/types';
import type { CaseFile } from '../types';
import { useMe } from '../../backend/useMe';
import { Section } from '../../layout/Section';
import { DangerButton } from '../../danger/DangerButton';
import { MediatorsButton } from '../../dispatch/MediatorsButton';
import { ApplyButton } from '../../intake/carried/ApplyButton';
import { DueChip } from '../../worklist/DueChip';
import { PriorityChips } from '../../worklist/PriorityChips';
import { TaskActions } from '../../worklist/TaskActions';
import { taskPath } from '../../worklist/taskPath';
import { useTaskName } from '../../worklist/useTaskName';
import { CounterActions } from '../origin/CounterActions';
import { RequestButtons } from '../request/RequestButtons';
import { WithdrawalDialog } from '../withdrawal/WithdrawalDialog';

/** Reported by a button of its own, in two taps. */
const DANGER = 'DangerReported';

/** What the case waits for, and what this person can do about it. */
export function NextActions({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <Section title={translate('case.next')} aside={<PriorityChips {...file} />}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {file.tasks.map((task) => (
          <Waiting key={task.id} task={task} />
        ))}
        {file.tasks.length === 0 && <Typography>{translate(nothingToDo(file))}</Typography>}
        {file.withdrawal && (
          <Typography>
            {translate(`withdrawal.status.${file.withdrawal.status}`, {
              day: file.withdrawal.requestedOn,
              reason: translate(`withdrawal.reasons.${file.withdrawal.reason}`),
            })}
          </Typography>
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {file.actions.includes('REQUEST_WITHDRAWAL') && (
            <Button variant="outlined" onClick={() => setWithdrawing(true)}>
              {translate('withdrawal.request')}
            </Button>
          )}
          <CounterActions file={file} />
          {file.actions.includes('MEDIATE_INSTEAD') && (
            <Button
              variant="outlined"
              component={RouterLink}
              to={`/disputes/new?insteadOf=${encodeURIComponent(file.number)}`}
            >
              {translate('carried.mediate')}
            </Button>
          )}
          {file.actions.includes('APPLY_FOR_AID') && <ApplyButton file={file} />}
          {file.actions.includes('CHANGE_MEDIATORS') && <MediatorsButton number={file.number} />}
          {file.requests.some(({ name }) => name === DANGER) && (
            <DangerButton number={file.number} />
          )}
          <RequestButtons
            number={file.number}
            offers={file.requests.filter(({ name }) => name !== DANGER)}
          />
        </Box>
      </Box>
      {withdrawing && (
        <WithdrawalDialog number={file.number} onClose={() => setWithdrawing(false)} />
      )}
    </Section>
  );
}

function nothingToDo({ ended, stage, withdrawal }: CaseFile) {
  if (!ended) return 'case.nothingWaits';
  const asked = withdrawal?.status === 'GRANTED';
  return stage === 'WITHDRAWN' && !asked ? 'case.deemedWithdrawn' : 'case.isEnded';
}

function Waiting({ task }: { task: TaskRow }) {
  const me = useMe();
  const name = useTaskName();
  const translate = useTranslate();
  const mine = task.assignee?.id === me?.id;
  const free = !task.assignee && me?.roles.includes(task.role);
  const role = translate(`role.${task.role}`);
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Link component={RouterLink} to={taskPath(task.id)} sx={{ fontWeight: 600 }}>
        {name(task)}
      </Link>
      <DueChip dueOn={task.dueOn} />
      {mine || free ? (
        <TaskActions task={task} />
      ) : (
        <Typography color="text.secondary">
          {translate('case.waitsFor', { who: task.assignee?.name ?? role })}
        </Typography>
      )}
    </Box>
  );
}
