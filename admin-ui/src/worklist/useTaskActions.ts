import { useNotify, useRefresh } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { Named } from '../api/types';
import type { TaskRow } from './types';
import { api } from '../backend/api';
import { isProblem, problemOf } from '../backend/problem';
import { useAction } from '../backend/useApi';
import { taskPath } from './taskPath';

/** Lists and the open page both show who holds a task. */
export function useFreshTasks() {
  const refresh = useRefresh();
  const queries = useQueryClient();
  return () => {
    refresh();
    void queries.invalidateQueries({ queryKey: ['task'] });
    void queries.invalidateQueries({ queryKey: ['case'] });
  };
}

export function useClaim(task: TaskRow) {
  const notify = useNotify();
  const refresh = useFreshTasks();
  return useAction({
    act: () => api.claim(task.id),
    done: () => {
      notify('task.claimed', { type: 'success' });
      refresh();
    },
    /** Two officers may press at once; the slower one sees who was faster. */
    refused: (error) => {
      refresh();
      const { holder } = problemOf(error);
      if (!isProblem(error, 409) || !holder) return false;
      notify('task.taken', { type: 'warning', messageArgs: { holder } });
      return true;
    },
  });
}

export function useRelease(task: TaskRow) {
  const notify = useNotify();
  const refresh = useFreshTasks();
  return useAction({
    act: () => api.release(task.id),
    done: () => {
      notify('task.released', { type: 'success' });
      refresh();
    },
  });
}

export function useHandOver(task: TaskRow) {
  const notify = useNotify();
  const refresh = useFreshTasks();
  return useAction({
    act: (colleague: Named) => api.handOver(task.id, colleague.id),
    done: (_, { name }) => {
      notify('task.handedOver', { type: 'success', messageArgs: { name } });
      refresh();
    },
  });
}

export function useNextTask() {
  const notify = useNotify();
  const navigate = useNavigate();
  return useAction({
    act: () => api.claimNext(),
    done: (task) => {
      if (task) void navigate(taskPath(task.id));
      else notify('task.nothingNext', { type: 'info' });
    },
  });
}
