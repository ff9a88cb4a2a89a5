import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { KpiChoice } from './KpiChoice';
import type { Period } from './period';
import { TrendChart } from './TrendChart';
import type { Kpi, KpiMonth } from './types';

const SIDE_BY_SIDE = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' };

/** One figure through the months of the year, beside the same months of the year before; the table says what the chart shows. */
export function TrendSection({ kpis, period }: { kpis: Kpi[]; period: Period }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string>();
  const kpi = kpis.find(({ id }) => id === chosen) ?? kpis[0];
  const { data } = useApiQuery({
    key: ['kpi-months', kpi?.id ?? '', period.to, period.unit ?? ''],
    ask: (signal) => (kpi ? api.kpiMonths(kpi.id, period, signal) : Promise.resolve([])),
  });
  if (!kpi) {
    return null;
  }
  return (
    <Section
      title={translate('kpi.trend.title', { name: kpi.name })}
      aside={<KpiChoice kpis={kpis} chosen={kpi.id} onChoose={setChosen} />}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: SIDE_BY_SIDE }}>
        <TrendChart months={data ?? []} kpi={kpi} />
        <TrendTable months={data ?? []} />
      </Box>
    </Section>
  );
}

function TrendTable({ months }: { months: KpiMonth[] }) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('kpi.trend.until')}</TableCell>
            <TableCell align="right">{translate('kpi.trend.fraction')}</TableCell>
            <TableCell align="right">{translate('kpi.trend.value')}</TableCell>
            <TableCell align="right">{translate('kpi.trend.lastYear')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {months.map((month) => (
            <TableRow key={month.month}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{month.month}</TableCell>
              <TableCell align="right">
                {month.numerator}/{month.denominator}
              </TableCell>
              <TableCell align="right">{percent(month.value)}</TableCell>
              <TableCell align="right">{percent(month.lastYear)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const percent = (value: string | null) => (value === null ? '—' : `${value}%`);
