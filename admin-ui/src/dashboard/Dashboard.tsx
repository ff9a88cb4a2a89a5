import { Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { useMe } from '../backend/useMe';
import { NextYearMissing } from '../calendar/NextYearMissing';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { AlarmBox } from '../supervision/AlarmBox';
import { UnexplainedBox } from '../supervision/UnexplainedBox';
import { KpiTile } from './KpiTile';
import { PeriodPicker } from './PeriodPicker';
import { usePeriod } from './usePeriod';

const REFRESH_MS = 60_000;
const TILES = { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' };

/** The figures that the director answers for; each opens the cases behind it. */
export default function Dashboard() {
  const translate = useTranslate();
  const { period } = usePeriod();
  const director = useMe()?.roles.includes('DIRECTOR');
  const kpis = useApiQuery({
    key: ['kpis', period.from, period.to],
    ask: (signal) => api.kpis(period.from, period.to, signal),
    every: REFRESH_MS,
  });
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2 }}>
      <PageTitle title={translate('menu.dashboard')} />
      {director && <AlarmBox />}
      <NextYearMissing />
      <UnexplainedBox />
      <PeriodPicker />
      {kpis.isPending && <Skeleton variant="rounded" height={280} />}
      {kpis.error && !kpis.data && (
        <PageProblem
          error={kpis.error}
          onRetry={() => void kpis.refetch()}
          back={{ to: '/tasks', label: translate('menu.tasks') }}
        />
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: TILES }}>
        {kpis.data?.map((kpi) => (
          <KpiTile key={kpi.id} kpi={kpi} period={period} />
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate('kpi.asKnownNow')}
      </Typography>
    </Box>
  );
}
