import type { Page } from '../api/types';
import type { MyCase } from '../lawyer/types';
import type { TaskPage, TaskRow } from '../worklist/types';
import { api } from '../backend/api';
import { mediationApi } from '../mediation/api';
import type { MyDispute } from '../mediation/types';
import { orCopy } from './copies';
import { discreetCase, discreetDispute, discreetPage, discreetTask } from './discreet';

/** What a lawyer or a mediator reads on the way; each is there without a signal, too, as far as it was read before. */
export const casesOrCopy = orCopy<MyCase[]>('cases', api.myCases, (all) => all.map(discreetCase));

export const disputesOrCopy = orCopy<MyDispute[]>('disputes', mediationApi.mine, (all) =>
  all.map(discreetDispute),
);

export const tasksOrCopy = orCopy<Page<TaskRow>>('tasks', api.myTasks, (page) => ({
  ...page,
  content: page.content.map(discreetTask),
}));

export const FORMS = 'form ';
export const formName = (task: string) => FORMS + task;

export const taskOrCopy = (id: string) =>
  orCopy<TaskPage>(formName(id), (abort) => api.task(id, abort), discreetPage);
