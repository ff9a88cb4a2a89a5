import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { OpenCases } from './OpenCases';
import { Pressing } from './Pressing';
import type { Forecast } from './types';

const REFRESH_MS = 60_000;
const WIDE_AND_NARROW = 'minmax(0, 2fr) minmax(0, 1fr)';
const PARTS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: WIDE_AND_NARROW },
  '@media print': { gridTemplateColumns: WIDE_AND_NARROW },
};

/** What may still sink the two figures, what presses, and who has how much in hand. */
export function OutlookSections({ unit }: { unit: string | undefined }) {
  const translate = useTranslate();
  const { data } = useApiQuery({
    key: ['outlook', unit ?? ''],
    ask: (signal) => api.outlook(unit, signal),
    every: REFRESH_MS,
  });
  if (!data) {
    return null;
  }
  const open = data.forecasts.reduce((sum, forecast) => sum + forecast.open, 0);
  return (
    <Box sx={PARTS}>
      <Section title={translate('kpi.outlook.title')}>
        {data.forecasts.map((forecast) => (
          <ForecastLine key={forecast.id} forecast={forecast} />
        ))}
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('kpi.outlook.assumption')}
        </Typography>
        <OpenCases cases={data.openCases} />
        {open > data.openCases.length && (
          <Typography variant="body2" color="text.secondary">
            {translate('kpi.outlook.mostUrgent', { count: data.openCases.length })}
          </Typography>
        )}
      </Section>
      <Pressing outlook={data} unit={unit} />
    </Box>
  );
}

function ForecastLine({ forecast }: { forecast: Forecast }) {
  const translate = useTranslate();
  const said = forecast.open === 0 ? 'none' : forecast.mayFail === null ? 'lost' : 'may';
  return (
    <Typography sx={{ mb: 0.5 }}>
      {translate(`kpi.outlook.${said}`, {
        name: forecast.name,
        open: forecast.open,
        fail: forecast.mayFail ?? 0,
        best: forecast.best ?? '—',
      })}
    </Typography>
  );
}
