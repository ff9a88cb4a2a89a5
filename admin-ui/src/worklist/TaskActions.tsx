import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TaskRow } from './types';
import { useMe } from '../backend/useMe';
import { useListBulk } from './bulk/ListBulk';
import { HandoverDialog } from './HandoverDialog';
import { mayTake } from './mayTake';
import { taskPath } from './taskPath';
import { useClaim, useRelease } from './useTaskActions';
import { useTaskName } from './useTaskName';

/** What this person may do with this task now. */
export function TaskActions({ task }: { task: TaskRow }) {
  const me = useMe();
  if (!task.assignee) return mayTake(task, me) ? <ClaimButton task={task} /> : null;
  return task.assignee.id === me?.id ? <HolderActions task={task} /> : null;
}

/** Every row has these buttons: a screen reader must hear which task each one is about. */
function useLabel(task: TaskRow) {
  const translate = useTranslate();
  const name = useTaskName();
  return (action: string) => ({
    children: translate(action),
    'aria-label': `${translate(action)} ${name(task)} ${task.caseNumber}`,
  });
}

export function ClaimButton({ task }: { task: TaskRow }) {
  const label = useLabel(task);
  const claim = useClaim(task);
  return (
    <Button
      size="small"
      variant="contained"
      disabled={claim.isPending}
      onClick={() => claim.mutate(undefined)}
      {...label('task.claim')}
    />
  );
}

/** Three buttons in a row of the list leave its other columns room. */
const NARROW = { minWidth: 0, px: 1, whiteSpace: 'nowrap' };

function HolderActions({ task }: { task: TaskRow }) {
  const label = useLabel(task);
  const release = useRelease(task);
  const list = useListBulk();
  const [handing, setHanding] = useState(false);
  const putBack = () => (list ? list.run('release', [task.id]) : release.mutate(undefined));
  return (
    <Stack direction="row" spacing={0.5}>
      <Button
        size="small"
        variant="contained"
        component={Link}
        to={taskPath(task.id)}
        {...label('task.open')}
      />
      <Button
        size="small"
        sx={NARROW}
        onClick={() => setHanding(true)}
        {...label('task.handover')}
      />
      <Button
        size="small"
        sx={NARROW}
        disabled={release.isPending}
        onClick={putBack}
        {...label('task.release')}
      />
      {handing && <HandoverDialog task={task} onClose={() => setHanding(false)} />}
    </Stack>
  );
}
