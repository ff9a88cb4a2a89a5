import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';

const WIDE = { minWidth: { sm: 180 } };
const named = (words: string, ids: string[]) => ids.map((id) => ({ id, name: `${words}.${id}` }));

/**
 * What a list of things to be answered is narrowed to: a search, the state, the order, and who has to answer.
 *
 * @param room whose words name the fields and states
 * @param unit the field that holds who has to answer, and of what kind these units are if not of any
 */
export function useDueFilters(
  room: string,
  states: string[],
  unit: { source: string; kind?: string },
) {
  const translate = useTranslate();
  const { data: units = [] } = useApiQuery({ key: ['units'], ask: api.units });
  const words = `${room}.list`;
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate(`${words}.search`)} />,
    <SelectInput
      key="state"
      source="state"
      label={`${words}.state`}
      choices={named(`${room}.state`, states)}
      alwaysOn
      sx={WIDE}
    />,
    <SelectInput
      key="order"
      source="order"
      label={`${words}.order`}
      choices={named(`${words}.orders`, ['DUE', 'NEWEST'])}
      alwaysOn
      sx={WIDE}
    />,
    <SelectInput
      key={unit.source}
      source={unit.source}
      label={`${words}.${unit.source}`}
      choices={units.filter(({ kind }) => !unit.kind || kind === unit.kind)}
      translateChoice={false}
    />,
  ];
}
