import { useTranslate } from 'react-admin';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { ColleagueDialog } from '../ColleagueDialog';
import type { Bulk } from './useBulk';

interface Props {
  tasks: string[];
  bulk: Bulk;
  onClose: () => void;
}

export function BulkHandover({ tasks, bulk, onClose }: Props) {
  const translate = useTranslate();
  const colleagues = useApiQuery({
    key: ['colleagues', ...tasks],
    ask: (signal) => api.bulkColleagues(tasks, signal),
  });
  return (
    <ColleagueDialog
      what={translate('task.bulk.marked', { count: tasks.length })}
      colleagues={colleagues.data}
      busy={bulk.busy}
      onClose={onClose}
      onChoose={(colleague) => {
        bulk.run('handover', tasks, colleague);
        onClose();
      }}
    />
  );
}
