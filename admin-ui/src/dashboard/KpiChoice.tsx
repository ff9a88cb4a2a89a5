import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Kpi } from './types';

interface Props {
  kpis: Kpi[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which of the figures a part of the page is about. */
export function KpiChoice({ kpis, chosen, onChoose }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('kpi.figure')}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ minWidth: 200, '@media print': { display: 'none' } }}
    >
      {kpis.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
