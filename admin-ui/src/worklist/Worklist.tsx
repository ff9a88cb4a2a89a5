import { Box, Card } from '@mui/material';
import {
  ExportButton,
  FilterButton,
  List,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import type { TaskRow } from './types';
import { useMe } from '../backend/useMe';
import { CursorPagination } from '../layout/CursorPagination';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { BulkBar } from './bulk/BulkBar';
import { ListBulkProvider } from './bulk/ListBulk';
import { useBulk } from './bulk/useBulk';
import { EmptyWorklist } from './EmptyWorklist';
import { mayTake } from './mayTake';
import { NextTaskButton } from './NextTaskButton';
import { ScopeTabs } from './ScopeTabs';
import { TaskCards } from './TaskCards';
import { TaskTable } from './TaskTable';
import { useListKeys } from './useListKeys';
import { useNextTask } from './useTaskActions';
import { useTaskExporter } from './useTaskExporter';
import { useTaskFilters } from './useTaskFilters';
import { ViewsButton } from './views/ViewsButton';

const REFRESH_MS = 30_000;

const Actions = () => (
  <TopToolbar sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
    <FilterButton disableSaveQuery />
    <ViewsButton />
    <ExportButton />
    <NextTaskButton />
  </TopToolbar>
);

export function Worklist() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.tasks')} />}
      filters={useTaskFilters()}
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
  const list = useListContext<TaskRow>();
  const small = useSmallScreen();
  const me = useMe();
  const bulk = useBulk();
  const next = useNextTask();
  const marked = (list.data ?? []).filter(
    (task) => list.selectedIds.includes(task.id) && !task.assignee && mayTake(task, me),
  );
  const onKeyDown = useListKeys({
    claim: () =>
      marked.length > 0 &&
      bulk.run(
        'claim',
        marked.map((task) => task.id),
      ),
    next: () => next.mutate(undefined),
  });
  const empty = !list.isPending && list.data?.length === 0;
  return (
    <Box onKeyDown={onKeyDown}>
      {(!empty || bulk.outcome) && <BulkBar bulk={bulk} />}
      <ListBulkProvider value={bulk}>
        {empty ? <EmptyWorklist /> : small ? <TaskCards /> : <TaskTable />}
      </ListBulkProvider>
    </Box>
  );
}
