import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { api } from '../backend/api';
import { query } from '../backend/query';
import { useApiQuery } from '../backend/useApi';
import { Disclosure } from '../layout/Disclosure';
import { Section } from '../layout/Section';
import { Fraction } from './Fraction';
import type { Headline } from './headlines';
import { KpiChoice } from './KpiChoice';
import { dashboardPath, kpiPath } from './kpiPath';
import { KpiStatus } from './KpiStatus';
import { percent } from './percent';
import type { Selection } from './selection';
import type { KpiUnit } from './types';
import { useChosen } from './useChosen';

/** The units below in the order of their exact rates; each opens its own figures. */
export function UnitRanking({ headline, selection }: { headline: Headline; selection: Selection }) {
  const translate = useTranslate();
  const [kpi, choose] = useChosen(headline.kpis);
  const { data: units = [] } = useApiQuery({
    key: ['kpi-units', kpi.id, query({ ...selection })],
    ask: (signal) => api.kpiUnits(kpi.id, selection, signal),
  });
  if (units.length === 0) return null;
  const counting = units.filter(({ value }) => value !== null);
  const idle = units.filter(({ value }) => value === null);
  return (
    <Section
      title={translate('kpi.ranking.title', { name: translate(`kpi.headline.${headline.name}`) })}
      aside={<KpiChoice kpis={headline.kpis} chosen={kpi.id} onChoose={choose} />}
    >
      {counting.length > 0 && <Units id={kpi.id} units={counting} selection={selection} />}
      {idle.length > 0 && (
        <Disclosure summary={translate('kpi.ranking.idle', { count: idle.length })}>
          <Units id={kpi.id} units={idle} selection={selection} />
        </Disclosure>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('kpi.ranking.hint')}
      </Typography>
    </Section>
  );
}

interface UnitsProps {
  id: string;
  units: KpiUnit[];
  selection: Selection;
}

function Units({ id, units, selection }: UnitsProps) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('kpi.ranking.unit')}</TableCell>
            <TableCell align="right">{translate('kpi.ranking.rate')}</TableCell>
            <TableCell align="right">{translate('kpi.part.excluded')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {units.map((unit) => (
            <UnitRow
              key={unit.id}
              id={id}
              unit={unit}
              selection={{ ...selection, unit: String(unit.id) }}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function UnitRow({ id, unit, selection }: { id: string; unit: KpiUnit; selection: Selection }) {
  return (
    <TableRow>
      <TableCell>
        <Link component={RouterLink} to={dashboardPath(selection)}>
          {unit.name}
        </Link>
        <br />
        <KpiStatus kpi={unit} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <strong>{percent(unit.value)}</strong>
        <br />
        <Fraction id={id} of={unit} selection={selection} />
      </TableCell>
      <TableCell align="right">
        <Link component={RouterLink} to={kpiPath(id, 'excluded', selection)}>
          {unit.excluded}
        </Link>
      </TableCell>
    </TableRow>
  );
}
