import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { weekday } from '../i18n/dates';
import { DayCell } from './DayCell';
import { weeksOf } from './month';
import type { CalendarDay } from './types';

/** Any Monday to Sunday, for the heads of the columns. */
const A_WEEK = weeksOf(2026, 6)[0] ?? [];

interface Props {
  year: number;
  month: number;
  days: CalendarDay[];
}

export function MonthTable({ year, month, days }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Box component="table" sx={TABLE}>
      <caption>{translate('calendar.months', { month })}</caption>
      <thead>
        <tr>
          {A_WEEK.map((day) => (
            <th key={day} scope="col">
              {day && weekday(day, locale).replace('周', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, row) => (
          <tr key={row}>
            {week.map((date, column) => (
              <DayCell
                key={column}
                date={date}
                weekend={column > 4}
                said={days.find((day) => day.date === date)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const TABLE = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  '& caption': { fontWeight: 600, textAlign: 'left', py: 0.5 },
  '& th': { fontWeight: 400, fontSize: '0.75rem', color: 'text.secondary', p: 0 },
  '& td': { textAlign: 'center', p: 0, height: 34, verticalAlign: 'top' },
};
