import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Alert, Box, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useApiQuery } from '../backend/useApi';
import { useMe } from '../backend/useMe';
import { UnitSelect } from '../deadlines/UnitSelect';
import { today } from '../i18n/dates';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { Section } from '../layout/Section';
import { calendarApi } from './api';
import { DayTable } from './DayTable';
import { Legend } from './Legend';
import { MonthTable } from './MonthTable';
import { NoticeForm } from './NoticeForm';
import { NoticeList } from './NoticeList';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A year at a glance: which days are off, which weekends at work, and who says so. */
export default function CalendarPage() {
  const translate = useTranslate();
  const me = useMe();
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [unit, setUnit] = useState('');
  const shown = useApiQuery({
    key: ['calendar', year, unit],
    ask: (signal) => calendarApi.year(year, unit, signal),
  });
  const calendar = shown.data;
  return (
    <Box sx={{ my: 2, display: 'grid', gap: 2 }}>
      <PageTitle title={translate('calendar.title')} />
      {shown.error && (
        <PageProblem
          error={shown.error}
          onRetry={() => void shown.refetch()}
          back={{ to: '/', label: translate('menu.home') }}
        />
      )}
      <Section
        title={translate('calendar.year', { year })}
        aside={
          <>
            <IconButton
              aria-label={translate('calendar.earlier')}
              onClick={() => setYear(year - 1)}
            >
              <ChevronLeftIcon />
            </IconButton>
            <IconButton aria-label={translate('calendar.later')} onClick={() => setYear(year + 1)}>
              <ChevronRightIcon />
            </IconButton>
          </>
        }
      >
        {calendar?.nextYear.missing && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('calendar.missing', { year: calendar.nextYear.year })}
          </Alert>
        )}
        {calendar && !calendar.known && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('calendar.unknown', { year })}
          </Alert>
        )}
        <Box sx={{ maxWidth: 420, display: 'grid', mb: 2 }}>
          <UnitSelect value={unit} onChange={setUnit} />
        </Box>
        <Legend />
        {calendar && (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
            }}
          >
            {MONTHS.map((month) => (
              <MonthTable key={month} year={year} month={month} days={calendar.days} />
            ))}
          </Box>
        )}
      </Section>
      {calendar && (
        <>
          <Section title={translate('calendar.days')}>
            {calendar.days.length === 0 ? (
              <Typography>{translate('calendar.noDays')}</Typography>
            ) : (
              <DayTable days={calendar.days} />
            )}
          </Section>
          <NoticeList notices={calendar.notices} />
        </>
      )}
      {me?.roles.includes('SYSTEM_ADMIN') && <NoticeForm onImported={() => void shown.refetch()} />}
    </Box>
  );
}
