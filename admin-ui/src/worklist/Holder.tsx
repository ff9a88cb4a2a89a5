import { useTranslate } from 'react-admin';
import type { TaskRow } from './types';
import { useMe } from '../backend/useMe';

export function Holder({ task }: { task: TaskRow }) {
  const me = useMe();
  const translate = useTranslate();
  if (!task.assignee) return <>{translate('task.free')}</>;
  return <>{task.assignee.id === me?.id ? translate('task.me') : task.assignee.name}</>;
}
