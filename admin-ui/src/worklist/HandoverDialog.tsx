import type { Named } from '../api/types';
import type { TaskRow } from './types';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { useListBulk } from './bulk/ListBulk';
import { ColleagueDialog } from './ColleagueDialog';
import { useHandOver } from './useTaskActions';
import { useTaskName } from './useTaskName';

interface Props {
  task: TaskRow;
  onClose: () => void;
}

export function HandoverDialog({ task, onClose }: Props) {
  const name = useTaskName();
  const handOver = useHandOver(task);
  const list = useListBulk();
  const toColleague = (colleague: Named) => {
    if (!list) return handOver.mutate(colleague, { onSuccess: onClose });
    list.run('handover', [task.id], colleague);
    onClose();
  };
  const colleagues = useApiQuery({
    key: ['colleagues', task.id],
    ask: (signal) => api.colleagues(task.id, signal),
  });
  return (
    <ColleagueDialog
      what={`${name(task)} · ${task.caseNumber} · ${task.applicant}`}
      colleagues={colleagues.data}
      busy={handOver.isPending}
      onClose={onClose}
      onChoose={toColleague}
    />
  );
}
