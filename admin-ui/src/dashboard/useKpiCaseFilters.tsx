import { SearchInput, SelectInput, useTranslate } from 'react-admin';

const ORDERS = ['NEWEST', 'OLDEST'].map((id) => ({ id, name: `kpi.order.${id}` }));

/** What the cases behind a number can be narrowed to. A name is not asked for: it would stand in an address. */
export function useKpiCaseFilters() {
  const translate = useTranslate();
  return [
    <SearchInput key="number" source="number" alwaysOn placeholder={translate('kpi.search')} />,
    <SelectInput key="order" source="order" label="kpi.order.label" choices={ORDERS} alwaysOn />,
  ];
}
