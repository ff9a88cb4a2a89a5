import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { zh } from './messages';

const words = 'instruction.list';
const STATES = Object.keys(zh.instruction.state).map((id) => ({
  id,
  name: `instruction.state.${id}`,
}));
const ORDERS = ['DUE', 'NEWEST'].map((id) => ({ id, name: `${words}.orders.${id}` }));
const WIDE = { minWidth: 180 };

export function useInstructionFilters() {
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
      key="unit"
      source="unit"
      label={`${words}.unit`}
      choices={units}
      translateChoice={false}
    />,
  ];
}
