import { Alert, Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../layout/Section';
import { excludedShare } from './excludedShare';
import { KpiStatus } from './KpiStatus';
import { kpiPath } from './kpiPath';
import type { Period } from './period';
import type { Kpi, Side } from './types';

interface Props {
  kpi: Kpi;
  period: Period;
  /** One of the two that the director answers for. */
  headline?: boolean;
}

const SIDES: Side[] = ['numerator', 'denominator', 'excluded'];

/** One rate: the exact fraction, what it comes to, and how it stands to the target. */
export function KpiTile({ kpi, period, headline = false }: Props) {
  const translate = useTranslate();
  return (
    <Section title={kpi.name} aside={<KpiStatus kpi={kpi} />}>
      <Typography
        component="p"
        sx={{ fontSize: headline ? '3rem' : '1.75rem', fontWeight: 700, lineHeight: 1.2 }}
      >
        {kpi.value === null ? '—' : `${kpi.value}%`}
      </Typography>
      <Typography>
        {translate('kpi.fraction', { numerator: kpi.numerator, denominator: kpi.denominator })}
        {kpi.target !== null && translate('kpi.target', { target: kpi.target })}
        {kpi.bears > 0 && translate('kpi.bears', { bears: kpi.bears })}
      </Typography>
      <Typography color="text.secondary">
        {translate('kpi.excludedShare', { excluded: kpi.excluded, share: excludedShare(kpi) })}
      </Typography>
      {kpi.excludedAboveUsual && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('kpi.aboveUsual', { usual: kpi.usualExcluded })}
        </Alert>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('kpi.population', { population: kpi.population })}
        {translate(`kpi.meaning.${kpi.basis}`, { _: '' })}
      </Typography>
      <Box
        component="nav"
        aria-label={translate('kpi.behind', { name: kpi.name })}
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
