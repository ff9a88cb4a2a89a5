import { MenuItem } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Field } from '../worklist/form/widgets/Field';

/** A committee of the county. */
export function CommitteeWidget(widget: WidgetProps) {
  const { data: units = [] } = useApiQuery({ key: ['units'], ask: api.units });
  const committees = units.filter(({ kind }) => kind === 'COMMITTEE');
  const chosen = committees.some(({ id }) => id === widget.value) ? String(widget.value) : '';
  return (
    <Field
      widget={widget}
      select
      value={chosen}
      onChange={(event) => widget.onChange(Number(event.target.value))}
    >
      {committees.map(({ id, name }) => (
        <MenuItem key={id} value={String(id)}>
          {name}
        </MenuItem>
      ))}
    </Field>
  );
}
