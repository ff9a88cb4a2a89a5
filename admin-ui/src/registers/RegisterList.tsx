import UploadIcon from '@mui/icons-material/UploadFile';
import { Button, Card } from '@mui/material';
import {
  DateInput,
  ExportButton,
  List,
  SearchInput,
  SelectInput,
  TextInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { CATEGORIES } from './categories';
import { RegisterCards } from './RegisterCards';
import { RegisterTable } from './RegisterTable';
import { useRegisterExporter } from './useRegisterExporter';

const kinds = ['HOUSEHOLD', 'VILLAGE'].map((id) => ({ id, name: `register.kinds.${id}` }));
const sorts = ['NAME', 'VILLAGE', 'VALID_FROM'].map((id) => ({ id, name: `register.sorts.${id}` }));
const categories = CATEGORIES.map((id) => ({ id, name: `category.${id}` }));

const filtersWith = (search: string) => [
  <SearchInput key="q" source="q" alwaysOn placeholder={search} sx={{ minWidth: { sm: 320 } }} />,
  <SelectInput key="kind" source="kind" label="register.kind" choices={kinds} alwaysOn />,
  <SelectInput
    key="category"
    source="category"
    label="register.category"
    choices={categories}
    alwaysOn
  />,
  <SelectInput key="sort" source="sort" label="register.sort" choices={sorts} alwaysOn />,
  <TextInput key="village" source="village" label="register.village" />,
  <DateInput key="on" source="on" label="register.on" />,
];

const ImportButton = () => {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/registers/import" variant="contained" startIcon={<UploadIcon />}>
      {translate('register.import')}
    </Button>
  );
};

const Actions = () => (
  <TopToolbar>
    <ImportButton />
    <ExportButton />
  </TopToolbar>
);

/** Who stands in the registers. What was searched for stays out of the address. */
export function RegisterList() {
  const translate = useTranslate();
  return (
    <List
      title={<PageTitle title={translate('menu.registers')} />}
      filters={filtersWith(translate('register.search'))}
      actions={<Actions />}
      exporter={useRegisterExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Entries />
    </List>
  );
}

function Entries() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return (
      <EmptyState title={translate('register.empty')} hint={translate('register.emptyHint')}>
        <ImportButton />
      </EmptyState>
    );
  }
  return small ? <RegisterCards /> : <RegisterTable />;
}
