import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { weekday } from '../i18n/dates';
import { Disclosure } from '../layout/Disclosure';
import { useSmallScreen } from '../layout/useSmallScreen';
import { Sign } from './Legend';
import { lookOf } from './looks';
import type { CalendarDay } from './types';

/** The same as a list: for whoever cannot point at a day. */
export function DayTable({ days }: { days: CalendarDay[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const small = useSmallScreen();
  const when = ({ date }: CalendarDay) => `${date} ${weekday(date, locale)}`;
  const who = ({ layer, source }: CalendarDay) =>
    `${layer ?? translate('calendar.nation')} · ${source}`;
  const what = (day: CalendarDay) => (
    <>
      <Sign look={lookOf(day)} /> {day.name}
    </>
  );
  if (small) {
    return (
      <Disclosure summary={translate('calendar.what')}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {days.map((day) => (
            <Box
              component="li"
              key={day.date}
              sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}
            >
              <div>
                {when(day)} {what(day)}
              </div>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{who(day)}</Box>
            </Box>
          ))}
        </Box>
      </Disclosure>
    );
  }
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {['when', 'what', 'who'].map((column) => (
            <TableCell key={column}>{translate(`calendar.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {days.map((day) => (
          <TableRow key={day.date}>
            <TableCell>{when(day)}</TableCell>
            <TableCell>{what(day)}</TableCell>
            <TableCell>{who(day)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
