import { Card } from '@mui/material';
import { ExportButton, List, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { CursorPagination } from '../../layout/CursorPagination';
import { EmptyState } from '../../layout/EmptyState';
import { PageTitle } from '../../layout/PageTitle';
import { useSmallScreen } from '../../layout/useSmallScreen';
import { InstructionCards } from './InstructionCards';
import { InstructionTable } from './InstructionTable';
import { useInstructionExporter } from './useInstructionExporter';
import { useInstructionFilters } from './useInstructionFilters';

const Actions = () => (
  <TopToolbar>
    <ExportButton />
  </TopToolbar>
);

/** What the director wants done: for the director all, for whoever has to answer what is theirs. */
export default function InstructionList() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.instructions')} />}
      filters={useInstructionFilters()}
      filterDefaultValues={{ order: 'DUE' }}
      actions={<Actions />}
      exporter={useInstructionExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Given />
    </List>
  );
}

function Given() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return (
      <EmptyState
        title={translate('instruction.list.empty')}
        hint={translate('instruction.list.emptyHint')}
      />
    );
  }
  return small ? <InstructionCards /> : <InstructionTable />;
}
