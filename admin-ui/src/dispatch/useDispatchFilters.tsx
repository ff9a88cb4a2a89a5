import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { zh } from './messages';

const words = 'dispatch.list';
const STATES = Object.keys(zh.dispatch.state).map((id) => ({ id, name: `dispatch.state.${id}` }));
const ORDERS = ['DUE', 'NEWEST'].map((id) => ({ id, name: `${words}.orders.${id}` }));
const WIDE = { minWidth: 180 };

export function useDispatchFilters() {
  const translate = useTranslate();
  const { data: units = [] } = useApiQuery({ key: ['units'], ask: api.units });
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate(`${words}.search`)} />,
    <SelectInput
      key="state"
      source="state"
      label={`${words}.state`}
      choices={STATES}
      alwaysOn
      sx={WIDE}
    />,
    <SelectInput
      key="order"
      source="order"
      label={`${words}.order`}
      choices={ORDERS}
      alwaysOn
      sx={WIDE}
    />,
    <SelectInput
      key="to"
      source="to"
      label={`${words}.to`}
      choices={units.filter(({ kind }) => kind === 'COMMITTEE')}
      translateChoice={false}
    />,
  ];
}
