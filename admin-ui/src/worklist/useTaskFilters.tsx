import {
  DateInput,
  NullableBooleanInput,
  SearchInput,
  SelectInput,
  useTranslate,
} from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import * as codes from '../i18n/codes';
import { zh as procedure } from '../i18n/procedure';

const zh = { ...codes.zh, ...procedure };

const coded = (kind: 'activity' | 'role' | 'matter') =>
  Object.keys(zh[kind]).map((id) => ({ id, name: `${kind}.${id}` }));

const named = (kind: string, ids: string[]) =>
  ids.map((id) => ({ id, name: `task.${kind}.${id}` }));

const ORDERS = named('order', ['PRIORITY', 'DUE', 'OLDEST', 'NEWEST']);
const DUE = named('dueWithin', ['OVERDUE', 'TODAY', 'WEEK', 'NONE']);

const field = (name: string) => `resources.tasks.fields.${name}`;

/** What the list can be narrowed to; the rarer ones are added by "filters". */
export function useTaskFilters() {
  const translate = useTranslate();
  const { data: units = [] } = useApiQuery({ key: ['units'], ask: api.units });
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate('task.search')} />,
    <SelectInput key="activity" source="activity" choices={coded('activity')} alwaysOn sx={WIDE} />,
    <SelectInput key="order" source="order" label="task.order.label" choices={ORDERS} alwaysOn />,
    <SelectInput key="due" source="due" label={field('dueOn')} choices={DUE} />,
    <NullableBooleanInput key="urgent" source="urgent" label="priority.urgent" />,
    <NullableBooleanInput key="green" source="green" label="priority.green" />,
    <SelectInput key="role" source="role" label={field('role')} choices={coded('role')} />,
    <SelectInput
      key="unit"
      source="unit"
      label={field('unit')}
      choices={units}
      translateChoice={false}
    />,
    <SelectInput key="matter" source="matter" label={field('matter')} choices={coded('matter')} />,
    <DateInput key="receivedFrom" source="receivedFrom" label="task.receivedFrom" />,
    <DateInput key="receivedTo" source="receivedTo" label="task.receivedTo" />,
  ];
}

const WIDE = { minWidth: { sm: 180 } };
