import { MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { recentMonths } from './period';
import { usePeriod } from './usePeriod';

export function PeriodPicker() {
  const translate = useTranslate();
  const { period, setFrom, setTo } = usePeriod();
  return (
    <Stack direction="row" spacing={1.5} sx={{ maxWidth: 420 }}>
      <MonthSelect label={translate('kpi.from')} value={period.from} onChoose={setFrom} />
      <MonthSelect label={translate('kpi.to')} value={period.to} onChoose={setTo} />
    </Stack>
  );
}

interface MonthProps {
  label: string;
  value: string;
  onChoose: (month: string) => void;
}

const MonthSelect = ({ label, value, onChoose }: MonthProps) => (
  <TextField select label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
    {[...new Set([value, ...recentMonths()])]
      .sort()
      .reverse()
      .map((month) => (
        <MenuItem key={month} value={month}>
          {month}
        </MenuItem>
      ))}
  </TextField>
);
