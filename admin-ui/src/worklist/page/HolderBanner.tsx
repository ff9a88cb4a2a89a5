import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TaskRow } from '../types';
import { ClaimButton } from '../TaskActions';

/** Why the form cannot be filled in yet, and the way to change that. */
export function HolderBanner({ task }: { task: TaskRow }) {
  const translate = useTranslate();
  if (task.assignee) {
    return (
      <Alert severity="warning">{translate('task.heldBy', { holder: task.assignee.name })}</Alert>
    );
  }
  return (
    <Alert severity="info" action={<ClaimButton task={task} />} sx={{ alignItems: 'center' }}>
      {translate('task.claimFirst')}
    </Alert>
  );
}
