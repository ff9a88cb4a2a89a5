import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTaskFilter, type TaskFilter } from './useTaskFilter';

export function ScopeTabs() {
  const { filter, setFilter } = useTaskFilter();
  const translate = useTranslate();
  return (
    <Tabs
      value={filter.scope}
      onChange={(_, scope: TaskFilter['scope']) => setFilter({ ...filter, scope })}
      aria-label={translate('task.scope.label')}
      sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value="mine" label={translate('task.scope.mine')} />
      <Tab value="unit" label={translate('task.scope.unit')} />
    </Tabs>
  );
}
