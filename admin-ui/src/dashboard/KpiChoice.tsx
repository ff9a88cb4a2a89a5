import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Kpi } from './types';

interface Props {
  kpis: Kpi[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which way of counting a part of the page is about; on paper too. */
export function KpiChoice({ kpis, chosen, onChoose }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('kpi.counted')}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ width: 'auto', minWidth: 150 }}
    >
      {kpis.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {translate(`kpi.reading.${id}`, { _: name })}
        </MenuItem>
      ))}
    </TextField>
  );
}
