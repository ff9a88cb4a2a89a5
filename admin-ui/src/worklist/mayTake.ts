import type { Me } from '../api/types';
import type { TaskRow } from './types';

/** The task is mine, or lies in the basket of my unit for one of my roles; others can only be looked at. */
export const mayTake = (task: TaskRow, me: Me | undefined): boolean =>
  me !== undefined &&
  (task.assignee?.id === me.id || (task.basketUnit === me.unit.id && me.roles.includes(task.role)));
