import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section';
import { KpiStatus } from './KpiStatus';
import { PartLinks } from './PartLinks';
import { percent } from './percent';
import type { Selection } from './selection';
import type { Kpi } from './types';

const COLUMNS = { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' };

/** The rates beside the two, each in a few lines. */
export function OtherFigures({ kpis, selection }: { kpis: Kpi[]; selection: Selection }) {
  const translate = useTranslate();
  if (kpis.length === 0) return null;
  return (
    <Section title={translate('kpi.others')}>
      <Box sx={{ display: 'grid', columnGap: 4, gridTemplateColumns: COLUMNS }}>
        {kpis.map((kpi) => (
          <OtherFigure key={kpi.id} kpi={kpi} selection={selection} />
        ))}
      </Box>
    </Section>
  );
}

function OtherFigure({ kpi, selection }: { kpi: Kpi; selection: Selection }) {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {kpi.name}
        </Typography>
        <Typography sx={{ fontWeight: 700, fontSize: '1.25rem', lineHeight: 1.2 }}>
          {percent(kpi.value)}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <PartLinks kpi={kpi} selection={selection} />
        <KpiStatus kpi={kpi} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {kpi.target && translate('kpi.targetOf', { target: kpi.target })}
        {kpi.excludedAboveUsual && translate('kpi.aboveUsual', { usual: kpi.usualExcluded })}
      </Typography>
    </Box>
  );
}
