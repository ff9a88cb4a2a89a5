import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { api } from '../backend/api';
import { useAction } from '../backend/useApi';

export function useRebuild(onDone: () => void) {
  const notify = useNotify();
  const queries = useQueryClient();
  return useAction({
    act: () => api.rebuildDerivedRows(),
    done: () => {
      notify('operations.rebuilt', { type: 'success' });
      void queries.invalidateQueries({ queryKey: ['derived-rows'] });
      onDone();
    },
  });
}
