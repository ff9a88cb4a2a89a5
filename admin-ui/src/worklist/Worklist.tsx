import { Card } from '@mui/material';
import {
  ExportButton,
  List,
  SearchInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { CursorPagination } from '../layout/CursorPagination';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { zh } from '../i18n/codes';
import { EmptyWorklist } from './EmptyWorklist';
import { NextTaskButton } from './NextTaskButton';
import { ScopeTabs } from './ScopeTabs';
import { TaskCards } from './TaskCards';
import { TaskTable } from './TaskTable';
import { useTaskExporter } from './useTaskExporter';

const REFRESH_MS = 30_000;

const activities = Object.keys(zh.activity).map((id) => ({ id, name: `activity.${id}` }));

const filtersWith = (search: string) => [
  <SearchInput key="q" source="q" alwaysOn placeholder={search} />,
  <SelectInput
    key="activity"
    source="activity"
    choices={activities}
    alwaysOn
    sx={{ minWidth: 180 }}
  />,
];

const Actions = () => (
  <TopToolbar sx={{ alignItems: 'center', gap: 1 }}>
    <ExportButton />
    <NextTaskButton />
  </TopToolbar>
);

export function Worklist() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.tasks')} />}
      filters={filtersWith(translate('task.search'))}
      perPage={25}
      filterDefaultValues={{ scope: 'mine' }}
      actions={<Actions />}
      exporter={useTaskExporter()}
      pagination={<CursorPagination />}
      queryOptions={{ refetchInterval: REFRESH_MS }}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <ScopeTabs />
      <Tasks />
    </List>
  );
}

function Tasks() {
  const { data, isPending } = useListContext();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) return <EmptyWorklist />;
  return small ? <TaskCards /> : <TaskTable />;
}
