import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../backend/api';
import { query } from '../backend/query';
import { useApiQuery } from '../backend/useApi';
import { dashboardPath } from './kpiPath';
import { KpiStatus } from './KpiStatus';
import { percent } from './percent';
import type { Selection } from './selection';
import { useSelectionWords } from './useSelectionWords';

/** The figure whose cases these are, and the way back to it. */
export function KpiCasesHead({ id, selection }: { id: string; selection: Selection }) {
  const translate = useTranslate();
  const words = useSelectionWords();
  const { data } = useApiQuery({
    key: ['kpis', query({ ...selection })],
    ask: (signal) => api.kpis(selection, signal),
  });
  const kpi = data?.find((one) => one.id === id);
  if (!kpi) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, flexWrap: 'wrap', mt: 2 }}>
      <Typography sx={{ fontSize: '1.75rem', fontWeight: 700 }}>{percent(kpi.value)}</Typography>
      <Typography>{translate('kpi.fraction', kpi)}</Typography>
      <KpiStatus kpi={kpi} />
      <Typography color="text.secondary" sx={{ flex: 1, minWidth: 200 }}>
        {words(kpi.unit ?? '', selection)}
      </Typography>
      <Button component={Link} to={dashboardPath(selection)}>
        {translate('kpi.back')}
      </Button>
    </Box>
  );
}
