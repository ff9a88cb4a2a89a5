import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section';
import { Excluded } from './Excluded';
import { Fraction } from './Fraction';
import type { Headline } from './headlines';
import { KpiStatus } from './KpiStatus';
import { PartLinks } from './PartLinks';
import { percent } from './percent';
import type { Selection } from './selection';
import type { Kpi } from './types';

interface Props {
  headline: Headline;
  selection: Selection;
}

const SIDE_BY_SIDE = { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' };

/** One of the two figures that the director answers for; both ways of counting it stand equally large beside each other. */
export function HeadlineSection({ headline: { name, kpis }, selection }: Props) {
  const translate = useTranslate();
  const target = kpis[0]?.target;
  return (
    <Section
      title={translate(`kpi.headline.${name}`)}
      aside={target && <Typography>{translate('kpi.target', { target })}</Typography>}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: SIDE_BY_SIDE }}>
        {kpis.map((kpi) => (
          <Reading key={kpi.id} kpi={kpi} selection={selection} />
        ))}
      </Box>
    </Section>
  );
}

/** The rate in one way of counting: what it comes to, the exact fraction, and how it stands to the target. */
function Reading({ kpi, selection }: { kpi: Kpi; selection: Selection }) {
  const translate = useTranslate();
  return (
    <Box sx={{ breakInside: 'avoid' }}>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {translate(`kpi.reading.${kpi.id}`, { _: kpi.name })}
      </Typography>
      <Typography component="p" sx={{ fontSize: '3rem', fontWeight: 700, lineHeight: 1.2 }}>
        {percent(kpi.value)}
      </Typography>
      <KpiStatus kpi={kpi} />
      <Typography sx={{ mt: 1 }}>
        <Fraction id={kpi.id} of={kpi} selection={selection} />
        {kpi.bears > 0 && translate('kpi.bears', { bears: kpi.bears })}
        {kpi.bears === 0 && kpi.status === 'MET' && translate('kpi.bearsNone')}
      </Typography>
      <Typography color="text.secondary">
        <Excluded kpi={kpi} />
      </Typography>
      {kpi.excludedAboveUsual && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('kpi.aboveUsual', { usual: kpi.usualExcluded })}
        </Alert>
      )}
      <PartLinks kpi={kpi} selection={selection} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('kpi.population', { population: kpi.population })}
        {translate(`kpi.meaning.${kpi.basis}`, { _: '' })}
      </Typography>
    </Box>
  );
}
