import { Card } from '@mui/material';
import { ExportButton, List, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { DispatchCards } from './DispatchCards';
import { DispatchTable } from './DispatchTable';
import { useDispatchExporter } from './useDispatchExporter';
import { useDispatchFilters } from './useDispatchFilters';

const Actions = () => (
  <TopToolbar>
    <ExportButton />
  </TopToolbar>
);

/** The dispatch desk: what the county sent down, to whom, and how far it is. */
export default function DispatchList() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.dispatches')} />}
      filters={useDispatchFilters()}
      filterDefaultValues={{ order: 'DUE' }}
      actions={<Actions />}
      exporter={useDispatchExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Sent />
    </List>
  );
}

function Sent() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return (
      <EmptyState
        title={translate('dispatch.list.empty')}
        hint={translate('dispatch.list.emptyHint')}
      />
    );
  }
  return small ? <DispatchCards /> : <DispatchTable />;
}
