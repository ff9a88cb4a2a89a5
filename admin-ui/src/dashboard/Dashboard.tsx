import { Box, GlobalStyles, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { query } from '../backend/query';
import { useApiQuery } from '../backend/useApi';
import { useMe } from '../backend/useMe';
import { NextYearMissing } from '../calendar/NextYearMissing';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { AlarmBox } from '../supervision/AlarmBox';
import { BriefEnd, BriefHead } from './Brief';
import { apart } from './headlines';
import { HeadlineSection } from './HeadlineSection';
import { OtherFigures } from './OtherFigures';
import { OutlookSections } from './OutlookSections';
import { BRIEF, SCREEN_ONLY, SIDE_BY_SIDE } from './print';
import { SelectionBar } from './SelectionBar';
import type { Selection } from './selection';
import { TrendSection } from './TrendSection';
import type { Kpi } from './types';
import { UnitRanking } from './UnitRanking';
import { useSelection } from './useSelection';

const REFRESH_MS = 60_000;
const brief = <GlobalStyles styles={BRIEF} />;

/** The figures that the director answers for; each opens the cases behind it. On paper it is a brief to hand over. */
export default function Dashboard() {
  const translate = useTranslate();
  const { selection } = useSelection();
  const isDirector = useMe()?.roles.includes('DIRECTOR');
  const kpis = useApiQuery({
    key: ['kpis', query({ ...selection })],
    ask: (signal) => api.kpis(selection, signal),
    every: REFRESH_MS,
  });
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2 }}>
      {brief}
      <PageTitle title={translate('menu.dashboard')} />
      {isDirector && (
        <Box sx={{ ...SCREEN_ONLY, '&:empty': { display: 'none' } }}>
          <AlarmBox />
        </Box>
      )}
      <SelectionBar unit={kpis.data?.[0]?.unit ?? ''} />
      {kpis.isPending && <Skeleton variant="rounded" height={280} />}
      {kpis.error && !kpis.data && (
        <PageProblem
          error={kpis.error}
          onRetry={() => void kpis.refetch()}
          back={{ to: '/tasks', label: translate('menu.tasks') }}
        />
      )}
      {kpis.data && <Figures kpis={kpis.data} selection={selection} />}
    </Box>
  );
}

/** The two first, what may sink them, and how they came about; then the others. */
function Figures({ kpis, selection }: { kpis: Kpi[]; selection: Selection }) {
  const translate = useTranslate();
  const { headlines, others } = apart(kpis);
  return (
    <>
      <BriefHead unit={kpis[0]?.unit ?? ''} selection={selection} />
      <Box sx={SIDE_BY_SIDE}>
        {headlines.map((headline) => (
          <HeadlineSection key={headline.name} headline={headline} selection={selection} />
        ))}
      </Box>
      <Box sx={{ ...SCREEN_ONLY, '&:empty': { display: 'none' } }}>
        <NextYearMissing />
      </Box>
      <OutlookSections unit={selection.unit} />
      <Box sx={{ ...SIDE_BY_SIDE, alignItems: 'start' }}>
        {headlines.map((headline) => (
          <TrendSection key={headline.name} headline={headline} selection={selection} />
        ))}
        {headlines.map((headline) => (
          <UnitRanking key={headline.name} headline={headline} selection={selection} />
        ))}
      </Box>
      <OtherFigures kpis={others} selection={selection} />
      <Typography variant="body2" color="text.secondary">
        {translate('kpi.asKnownNow')}
      </Typography>
      <BriefEnd />
    </>
  );
}
