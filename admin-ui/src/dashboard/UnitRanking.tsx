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
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { KpiChoice } from './KpiChoice';
import { dashboardPath } from './kpiPath';
import { KpiStatus } from './KpiStatus';
import type { Period } from './period';
import type { Kpi } from './types';

/** The units below in the order of their exact rates; each opens its own figures. */
export function UnitRanking({ kpis, period }: { kpis: Kpi[]; period: Period }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string>();
  const kpi = kpis.find(({ id }) => id === chosen) ?? kpis[0];
  const { data } = useApiQuery({
    key: ['kpi-units', kpi?.id ?? '', period.from, period.to, period.unit ?? ''],
    ask: (signal) => (kpi ? api.kpiUnits(kpi.id, period, signal) : Promise.resolve([])),
  });
  if (!kpi || data?.length === 0) {
    return null;
  }
  return (
    <Section
      title={translate('kpi.ranking.title', { name: kpi.name })}
      aside={<KpiChoice kpis={kpis} chosen={kpi.id} onChoose={setChosen} />}
    >
      <TableContainer>
        <Table size="small" sx={{ whiteSpace: 'nowrap' }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('kpi.ranking.unit')}</TableCell>
              <TableCell align="right">{translate('kpi.trend.value')}</TableCell>
              <TableCell align="right">{translate('kpi.trend.fraction')}</TableCell>
              <TableCell align="right">{translate('kpi.side.excluded')}</TableCell>
              <TableCell>{translate('kpi.ranking.status')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data?.map((unit) => (
              <TableRow key={unit.id}>
                <TableCell>
                  <Link component={RouterLink} to={dashboardPath(period, unit.id)}>
                    {unit.name}
                  </Link>
                </TableCell>
                <TableCell align="right">{unit.value === null ? '—' : `${unit.value}%`}</TableCell>
                <TableCell align="right">
                  {unit.numerator}/{unit.denominator}
                </TableCell>
                <TableCell align="right">{unit.excluded}</TableCell>
                <TableCell>
                  <KpiStatus kpi={unit} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('kpi.ranking.hint')}
      </Typography>
    </Section>
  );
}
