import { NullableBooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { CAUSES } from './types';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { zh } from './messages';

const words = 'supervision.list';
const named = (kind: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `supervision.${kind}.${id}` }));

const SCOPES = named('list.scopes', ['all', 'mine']);
const ORDERS = named('list.orders', ['LONGEST', 'NEWEST']);
const OWNERS = named('owners', Object.keys(zh.supervision.owners));
const CAUSE = named('cause', CAUSES);
const WIDE = { minWidth: { sm: 180 } };

/** What the list can be narrowed to; the rarer ones, and on a phone most, are added by "filters". */
export function useOverdueFilters(supervises: boolean, small: boolean) {
  const translate = useTranslate();
  const { data: units = [] } = useApiQuery({ key: ['units'], ask: api.units });
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate(`${words}.search`)} />,
    ...(supervises
      ? [
          <SelectInput
            key="scope"
            source="scope"
            label={`${words}.scope`}
            choices={SCOPES}
            alwaysOn
            sx={WIDE}
          />,
        ]
      : []),
    <NullableBooleanInput
      key="explained"
      source="explained"
      label={`${words}.explained`}
      alwaysOn={!small}
    />,
    <SelectInput
      key="order"
      source="order"
      label={`${words}.order`}
      choices={ORDERS}
      alwaysOn={!small}
      sx={WIDE}
    />,
    <NullableBooleanInput key="open" source="open" label={`${words}.open`} />,
    <SelectInput key="owner" source="owner" label={`${words}.owner`} choices={OWNERS} />,
    <SelectInput
      key="unit"
      source="unit"
      label={`${words}.unit`}
      choices={units}
      translateChoice={false}
    />,
    <SelectInput key="cause" source="cause" label="supervision.causeIs" choices={CAUSE} />,
  ];
}
