import { Checkbox } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { TaskRow } from '../types';
import { useMe } from '../../backend/useMe';
import { mayTake } from '../mayTake';
import { useTaskName } from '../useTaskName';

/** Marks a task; a screen reader hears which. The list's arrow keys go from box to box. */
export function MarkBox({ task }: { task: TaskRow }) {
  const { selectedIds, onToggleItem } = useListContext();
  const translate = useTranslate();
  const name = useTaskName();
  const me = useMe();
  if (!mayTake(task, me)) return null;
  const label = translate('task.bulk.mark', { name: name(task), number: task.caseNumber });
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(task.id)}
      onChange={() => onToggleItem(task.id)}
      sx={{ p: 0.5 }}
      slotProps={{ input: { 'aria-label': label, ...{ 'data-mark': task.id } } }}
    />
  );
}
