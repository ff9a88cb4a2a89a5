import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';

interface Props {
  value: string;
  onChange: (unit: string) => void;
  fault?: string;
}

/** Counties have days of rest of their own. */
export function UnitSelect({ value, onChange, fault }: Props) {
  const translate = useTranslate();
  const units = useApiQuery({ key: ['units'], ask: api.units });
  return (
    <TextField
      select
      name="unit"
      label={translate('deadline.unit')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={Boolean(fault)}
      helperText={fault}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('deadline.ownUnit')}</MenuItem>
      {(units.data ?? []).map((unit) => (
        <MenuItem key={unit.id} value={String(unit.id)}>
          {unit.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
