import { Card } from '@mui/material';
import {
  ExportButton,
  FilterButton,
  List,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { OverdueCards } from './OverdueCards';
import { OverdueCounts } from './OverdueCounts';
import { OverdueTable } from './OverdueTable';
import { useOverdueExporter } from './useOverdueExporter';
import { useOverdueFilters } from './useOverdueFilters';

const Actions = () => (
  <TopToolbar>
    <FilterButton disableSaveQuery />
    <ExportButton />
  </TopToolbar>
);

/** Days that were missed, those that wait longest first: for whoever supervises all within reach, for everybody else what is theirs to explain. */
export default function OverdueList() {
  const translate = useTranslate();
  const small = useSmallScreen();
  const supervises = mayOpen(useMe()?.roles ?? [], 'overdue-counts');
  return (
    <List
      title={<PageTitle title={translate('menu.breaches')} />}
      filters={useOverdueFilters(supervises, small)}
      filterDefaultValues={{
        scope: supervises ? 'all' : 'mine',
        ...(!small && { order: 'LONGEST' }),
      }}
      actions={<Actions />}
      exporter={useOverdueExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      {supervises && <OverdueCounts />}
      <Missed />
    </List>
  );
}

function Missed() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return (
      <EmptyState
        title={translate('supervision.list.empty')}
        hint={translate('supervision.list.emptyHint')}
      />
    );
  }
  return small ? <OverdueCards /> : <OverdueTable />;
}
