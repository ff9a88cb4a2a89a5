import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { NextYearMissing } from '../calendar/NextYearMissing';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { AlarmBox } from '../supervision/AlarmBox';
import { UnexplainedBox } from '../supervision/UnexplainedBox';
import { dashboardPath } from './kpiPath';
import { KpiTile } from './KpiTile';
import { OutlookSections } from './OutlookSections';
import { PeriodPicker } from './PeriodPicker';
import { TrendSection } from './TrendSection';
import { UnitRanking } from './UnitRanking';
import { usePeriod } from './usePeriod';

const REFRESH_MS = 60_000;
const LARGE = { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' };
const SMALL = { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' };
const ON_SCREEN = { '@media print': { display: 'none' } };

/** 受援率 and 调解成功率, in both ways in which each is counted. */
const HEADLINES = [
  'AID_RATE_ELIGIBLE',
  'AID_RATE_DECIDED',
  'SUCCESS_RATE_TARGET',
  'SUCCESS_RATE_ALL',
];

/** The figures that the director answers for; each opens the cases behind it. On paper it is a brief to hand over. */
export default function Dashboard() {
  const translate = useTranslate();
  const { period } = usePeriod();
  const roles = useMe()?.roles ?? [];
  const supervises = mayOpen(roles, 'overdue-counts');
  const kpis = useApiQuery({
    key: ['kpis', period.from, period.to, period.unit ?? ''],
    ask: (signal) => api.kpis(period, signal),
    every: REFRESH_MS,
  });
  const headlines = kpis.data?.filter(({ id }) => HEADLINES.includes(id));
  const others = kpis.data?.filter(({ id }) => !HEADLINES.includes(id));
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2 }}>
      <PageTitle title={translate('menu.dashboard')} />
      {roles.includes('DIRECTOR') && <AlarmBox />}
      <Box sx={{ display: 'grid', gap: 2, ...ON_SCREEN }}>
        <NextYearMissing />
        {supervises && !period.unit && <UnexplainedBox />}
        <PeriodPicker />
      </Box>
      {kpis.isPending && <Skeleton variant="rounded" height={280} />}
      {kpis.error && !kpis.data && (
        <PageProblem
          error={kpis.error}
          onRetry={() => void kpis.refetch()}
          back={{ to: '/tasks', label: translate('menu.tasks') }}
        />
      )}
      {kpis.data?.[0] && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
          <Typography sx={{ flex: 1 }}>
            {translate('kpi.of', { unit: kpis.data[0].unit, from: period.from, to: period.to })}
          </Typography>
          {period.unit && (
            <Button component={Link} to={dashboardPath(period)} sx={ON_SCREEN}>
              {translate('kpi.ownUnit')}
            </Button>
          )}
          <Button startIcon={<PrintIcon />} onClick={() => window.print()} sx={ON_SCREEN}>
            {translate('kpi.print')}
          </Button>
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: LARGE }}>
        {headlines?.map((kpi) => (
          <KpiTile key={kpi.id} kpi={kpi} period={period} headline />
        ))}
      </Box>
      <OutlookSections unit={period.unit} />
      <TrendSection kpis={headlines ?? []} period={period} />
      <UnitRanking kpis={headlines ?? []} period={period} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: SMALL }}>
        {others?.map((kpi) => (
          <KpiTile key={kpi.id} kpi={kpi} period={period} />
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate('kpi.asKnownNow')}
      </Typography>
    </Box>
  );
}
