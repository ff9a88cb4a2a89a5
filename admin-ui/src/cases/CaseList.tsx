import { Card } from '@mui/material';
import {
  ExportButton,
  List,
  NullableBooleanInput,
  SearchInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { DISPUTE_STAGES, STAGES } from '../api/types';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { CaseCards } from './CaseCards';
import { CaseTable } from './CaseTable';
import { useCaseExporter } from './useCaseExporter';

const stages = [...STAGES, ...DISPUTE_STAGES].map((id) => ({ id, name: `stage.${id}` }));
const kinds = ['LEGAL_AID', 'MEDIATION'].map((id) => ({ id, name: `caseKind.${id}` }));

const filtersWith = (search: string) => [
  <SearchInput key="q" source="q" alwaysOn placeholder={search} sx={{ minWidth: { sm: 400 } }} />,
  <SelectInput key="kind" source="kind" label="case.kind" choices={kinds} alwaysOn />,
  <SelectInput key="stage" source="stage" choices={stages} alwaysOn />,
  <NullableBooleanInput key="green" source="green" label="priority.green" alwaysOn />,
];

const Actions = () => (
  <TopToolbar>
    <ExportButton />
  </TopToolbar>
);

/** What was searched for stays out of the address: people search for names and ID numbers. */
export function CaseList() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.cases')} />}
      filters={filtersWith(translate('case.search'))}
      actions={<Actions />}
      exporter={useCaseExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Cases />
    </List>
  );
}

function Cases() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return <EmptyState title={translate('case.empty')} hint={translate('case.emptyHint')} />;
  }
  return small ? <CaseCards /> : <CaseTable />;
}
