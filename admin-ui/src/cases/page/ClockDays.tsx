import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { DayList } from '../../deadlines/DayList';

/** The way of a clock day by day, fetched when somebody asks for it. */
export function ClockDays({ number, clockId }: { number: string; clockId: number }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState(false);
  const days = useApiQuery({
    key: ['clock-days', number, clockId],
    ask: (signal) => api.clockDays(number, clockId, signal),
    enabled: asked,
  });
  if (days.data && days.data.length > 0) return <DayList days={days.data} />;
  return (
    <Button size="small" disabled={days.isFetching} onClick={() => setAsked(true)}>
      {translate('clock.dayByDay')}
    </Button>
  );
}
