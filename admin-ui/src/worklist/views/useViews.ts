import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { SavedView } from '../types';
import { api } from '../../backend/api';
import { useAction, useApiQuery } from '../../backend/useApi';

const KEY = ['worklist-views'];

/** The person's own views of the worklist. */
export function useViews() {
  const queries = useQueryClient();
  const notify = useNotify();
  const { data } = useApiQuery({ key: KEY, ask: api.views });
  const told = (message: string) => (views: SavedView[]) => {
    queries.setQueryData(KEY, views);
    notify(message, { type: 'success' });
  };
  return {
    views: data,
    save: useAction({ act: api.saveView, done: told('task.views.saved') }),
    remove: useAction({ act: api.removeView, done: told('task.views.removed') }),
  };
}
