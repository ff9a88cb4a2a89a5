import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SCOPES, useTaskFilter, type TaskFilter } from './useTaskFilter';

export function ScopeTabs() {
  const { filter, setFilter } = useTaskFilter();
  const translate = useTranslate();
  return (
    <Tabs
      value={filter.scope}
      onChange={(_, scope: TaskFilter['scope']) => setFilter({ ...filter, scope })}
      aria-label={translate('task.scope.label')}
      variant="scrollable"
      scrollButtons="auto"
      sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      {SCOPES.map((scope) => (
        <Tab key={scope} value={scope} label={translate(`task.scope.${scope}`)} />
      ))}
    </Tabs>
  );
}
