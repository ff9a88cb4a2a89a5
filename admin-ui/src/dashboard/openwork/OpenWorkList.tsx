import { Card } from '@mui/material';
import {
  ExportButton,
  List,
  SearchInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { CursorPagination } from '../../layout/CursorPagination';
import { EmptyState } from '../../layout/EmptyState';
import { PageTitle } from '../../layout/PageTitle';
import { useSmallScreen } from '../../layout/useSmallScreen';
import { OpenWorkCards } from './OpenWorkCards';
import type { Which } from './openWorkPath';
import { OpenWorkTable } from './OpenWorkTable';
import { useOpenWorkExporter } from './useOpenWorkExporter';

/** Behind a count of what presses: the days that open cases have to keep, the most urgent first. */
export default function OpenWorkList() {
  const { which = 'OVERDUE' } = useParams() as { which: Which };
  const [search] = useSearchParams();
  const translate = useTranslate();
  const asked = { which, unit: search.get('unit'), person: search.get('person') };
  return (
    <List
      key={JSON.stringify(asked)}
      resource="open-work"
      title={<PageTitle title={translate(`kpi.work.${which}`)} />}
      filters={useOpenWorkFilters()}
      filter={asked}
      actions={
        <TopToolbar>
          <ExportButton />
        </TopToolbar>
      }
      exporter={useOpenWorkExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Rows />
    </List>
  );
}

/** A name is not asked for: it would stand in an address. */
function useOpenWorkFilters() {
  const translate = useTranslate();
  return [
    <SearchInput key="number" source="number" alwaysOn placeholder={translate('kpi.search')} />,
  ];
}

function Rows() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return (
      <EmptyState title={translate('kpi.work.empty')} hint={translate('kpi.work.emptyHint')} />
    );
  }
  return small ? <OpenWorkCards /> : <OpenWorkTable />;
}
