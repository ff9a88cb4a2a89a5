import { Card } from '@mui/material';
import type { ComponentType, ReactElement } from 'react';
import {
  ExportButton,
  List,
  TopToolbar,
  useListContext,
  useTranslate,
  type Exporter,
} from 'react-admin';
import { CursorPagination } from './CursorPagination';
import { EmptyState } from './EmptyState';
import { PageTitle } from './PageTitle';
import { useSmallScreen } from './useSmallScreen';

const Actions = () => (
  <TopToolbar>
    <ExportButton />
  </TopToolbar>
);

interface Shown {
  /** Where the words for an empty list stand. */
  words: string;
  Table: ComponentType;
  Cards: ComponentType;
}

interface Props extends Shown {
  title: string;
  filters: ReactElement[];
  exporter: Exporter;
}

/** What somebody has to answer by a day, the next day first: a table at a desk, cards on a phone. */
export const DueList = ({ title, filters, exporter, ...shown }: Props) => (
  <List
    title={<PageTitle title={title} />}
    filters={filters}
    filterDefaultValues={{ order: 'DUE' }}
    actions={<Actions />}
    exporter={exporter}
    pagination={<CursorPagination />}
    perPage={25}
    disableSyncWithLocation
    empty={false}
    component={Card}
  >
    <Rows {...shown} />
  </List>
);

function Rows({ words, Table, Cards }: Shown) {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return (
      <EmptyState title={translate(`${words}.empty`)} hint={translate(`${words}.emptyHint`)} />
    );
  }
  return small ? <Cards /> : <Table />;
}
