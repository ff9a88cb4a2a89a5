import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useApiQuery } from '../backend/useApi';
import { calendarApi } from './api';

/** From 1 December until somebody has imported next year's notice. */
export function NextYearMissing() {
  const translate = useTranslate();
  const { data } = useApiQuery({ key: ['next-year'], ask: calendarApi.nextYear });
  if (!data?.missing) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <Button component={Link} to="/calendar" color="inherit" size="small">
          {translate('calendar.toCalendar')}
        </Button>
      }
    >
      {translate('calendar.missing', { year: data.year })}
    </Alert>
  );
}
