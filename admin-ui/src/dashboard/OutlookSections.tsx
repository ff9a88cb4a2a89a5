import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { OpenCases } from './OpenCases';
import type { Forecast, Outlook } from './types';

const REFRESH_MS = 60_000;
const COLUMNS = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' };

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
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
      <Section title={translate('kpi.outlook.title')}>
        {data.forecasts.map((forecast) => (
          <ForecastLine key={forecast.id} forecast={forecast} />
        ))}
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('kpi.outlook.assumption')}
        </Typography>
        <OpenCases cases={data.openCases} />
      </Section>
      <Section title={translate('kpi.outlook.pressing')}>
        <Pressing outlook={data} />
      </Section>
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

function Pressing({ outlook }: { outlook: Outlook }) {
  const translate = useTranslate();
  return (
    <>
      <Typography>
        <Link component={RouterLink} to="/breaches">
          {translate('kpi.outlook.overdue', { count: outlook.overdue })}
        </Link>
      </Typography>
      <Typography>{translate('kpi.outlook.week', { count: outlook.dueThisWeek })}</Typography>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {translate('kpi.outlook.loads')}
      </Typography>
      {outlook.loads.length === 0 && (
        <Typography color="text.secondary">{translate('kpi.outlook.noLoads')}</Typography>
      )}
      <List dense disablePadding>
        {outlook.loads.map(({ person, openCases }, i) => (
          <ListItem key={i} disableGutters sx={{ justifyContent: 'space-between' }}>
            <span>{person}</span>
            <span>{translate('kpi.outlook.load', { count: openCases })}</span>
          </ListItem>
        ))}
      </List>
    </>
  );
}
