import { Card } from '@mui/material';
import {
  ExportButton,
  List,
  NullableBooleanInput,
  SearchInput,
  SelectInput,
  SortButton,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { LANGUAGES, PRACTICE_KINDS } from './types';
import { zh as codes } from '../i18n/codes';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { PractitionerCards } from './PractitionerCards';
import { PractitionerTable } from './PractitionerTable';
import { usePractitionerExporter } from './usePractitionerExporter';

const named = (ids: readonly string[], words: string) =>
  ids.map((id) => ({ id, name: `${words}.${id}` }));

const kinds = named(PRACTICE_KINDS, 'practiceKind');
const languages = named(LANGUAGES, 'language');
const matters = named(Object.keys(codes.matter), 'matter');
const SORTS = ['firm', 'name', 'years', 'openCases', 'assignedThisYear'];

const filtersWith = (search: string) => [
  <SearchInput key="q" source="q" alwaysOn placeholder={search} sx={{ minWidth: { sm: 320 } }} />,
  <SelectInput key="kind" source="kind" choices={kinds} alwaysOn />,
  <SelectInput
    key="language"
    source="language"
    label="roster.language"
    choices={languages}
    alwaysOn
  />,
  <SelectInput key="matter" source="matter" label="roster.matter" choices={matters} alwaysOn />,
  <NullableBooleanInput key="available" source="available" alwaysOn />,
];

const Actions = () => (
  <TopToolbar>
    <SortButton fields={SORTS} />
    <ExportButton />
  </TopToolbar>
);

/** Everybody who takes cases. What was searched for stays out of the address: people search for names. */
export default function PractitionerList() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.practitioners')} />}
      filters={filtersWith(translate('roster.search'))}
      actions={<Actions />}
      exporter={usePractitionerExporter()}
      pagination={<CursorPagination />}
      sort={{ field: 'firm', order: 'ASC' }}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Practitioners />
    </List>
  );
}

function Practitioners() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return <EmptyState title={translate('roster.empty')} hint={translate('roster.emptyHint')} />;
  }
  return small ? <PractitionerCards /> : <PractitionerTable />;
}
