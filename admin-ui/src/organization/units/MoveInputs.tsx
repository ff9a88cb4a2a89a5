import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AskedMove, UnitOfTree } from './types';

interface Props {
  asked: AskedMove;
  offices: UnitOfTree[];
  errors: Record<string, string>;
  onChange: (asked: AskedMove) => void;
}

export function MoveInputs({ asked, offices, errors, onChange }: Props) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        select
        label={translate('units.parent')}
        value={asked.parent ?? ''}
        onChange={({ target }) => onChange({ ...asked, parent: Number(target.value) })}
        error={Boolean(errors.parent)}
        helperText={errors.parent}
      >
        {offices.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        label={translate('units.from')}
        value={asked.from}
        onChange={({ target }) => onChange({ ...asked, from: target.value })}
        error={Boolean(errors.from)}
        helperText={errors.from ?? translate('units.fromHint')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </>
  );
}
