import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Kpi, Side } from './types';
import { Section } from '../layout/Section';
import { excludedShare } from './excludedShare';
import { KpiStatus } from './KpiStatus';
import { kpiPath } from './kpiPath';
import type { Period } from './period';

interface Props {
  kpi: Kpi;
  period: Period;
}

const SIDES: Side[] = ['numerator', 'denominator', 'excluded'];

/** One rate: the exact fraction, what it comes to, and how it stands to the target. */
export function KpiTile({ kpi, period }: Props) {
  const translate = useTranslate();
  const basis = translate(`kpi.basis.${kpi.basis}`, { _: kpi.basis });
  return (
    <Section title={`${kpi.name} · ${basis}`} aside={<KpiStatus kpi={kpi} />}>
      <Typography component="p" sx={{ fontSize: '2.75rem', fontWeight: 700, lineHeight: 1.2 }}>
        {kpi.value === null ? '—' : `${kpi.value}%`}
      </Typography>
      <Typography>
        {translate('kpi.fraction', {
          numerator: kpi.numerator,
          denominator: kpi.denominator,
          target: kpi.target,
        })}
      </Typography>
      <Typography color="text.secondary">
        {translate('kpi.excludedShare', { excluded: kpi.excluded, share: excludedShare(kpi) })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate(`kpi.meaning.${kpi.basis}`, { _: '' })}
        {translate('kpi.population', { population: kpi.population })}
      </Typography>
      <Box
        component="nav"
        aria-label={translate('kpi.behind', { name: `${kpi.name} ${basis}` })}
        sx={{ display: 'flex', gap: 2.5, flexWrap: 'wrap', mt: 1.5 }}
      >
        {SIDES.map((side) => (
          <Link key={side} component={RouterLink} to={kpiPath(kpi.id, side, period)}>
            {translate(`kpi.side.${side}`)} {kpi[side]}
          </Link>
        ))}
      </Box>
    </Section>
  );
}
