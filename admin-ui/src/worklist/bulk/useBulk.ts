import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { Named } from '../../api/types';
import type { BulkResult } from '../types';
import { api, type BulkDeed } from '../../backend/api';
import { useAction } from '../../backend/useApi';
import { useFreshTasks } from '../useTaskActions';

/** What takes back each deed. */
const UNDO: Record<BulkDeed, BulkDeed | null> = {
  claim: 'release',
  release: 'claim',
  handover: 'take-back',
  'take-back': null,
};

export interface Outcome {
  deed: BulkDeed;
  /** Who was given the tasks, where they were handed over. */
  to?: Named;
  undone: boolean;
  results: BulkResult[];
}

interface Asked {
  deed: BulkDeed;
  ids: string[];
  to?: Named;
  undone?: boolean;
}

/** Does one thing to many tasks, and keeps what became of each until the next. */
export function useBulk() {
  const [outcome, setOutcome] = useState<Outcome>();
  const { onUnselectItems } = useListContext();
  const refresh = useFreshTasks();
  const action = useAction({
    act: ({ deed, ids, to }: Asked) => api.bulk(deed, ids, to?.id),
    done: (results, { deed, to, undone = false }) => {
      setOutcome({ deed, to, undone, results });
      onUnselectItems();
      refresh();
    },
  });
  const back = outcome && !outcome.undone ? UNDO[outcome.deed] : null;
  return {
    outcome,
    busy: action.isPending,
    run: (deed: BulkDeed, ids: string[], to?: Named) => action.mutate({ deed, ids, to }),
    /** Null where nothing is left to undo. */
    undo: back
      ? () => {
          const ids = (outcome?.results ?? []).filter((one) => one.done).map((one) => one.id);
          action.mutate({ deed: back, ids, undone: true });
        }
      : null,
    forget: () => setOutcome(undefined),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
