import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { query } from '../backend/query';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { Fraction } from './Fraction';
import type { Headline } from './headlines';
import { KpiChoice } from './KpiChoice';
import { percent } from './percent';
import type { Selection } from './selection';
import { TrendChart } from './TrendChart';
import type { KpiMonth } from './types';
import { useChosen } from './useChosen';

/** A figure through the months of the year, beside the same months of the year before; the table says what the chart shows. */
export function TrendSection({
  headline,
  selection,
}: {
  headline: Headline;
  selection: Selection;
}) {
  const translate = useTranslate();
  const [kpi, choose] = useChosen(headline.kpis);
  const { data = [] } = useApiQuery({
    key: ['kpi-months', kpi.id, query({ ...selection })],
    ask: (signal) => api.kpiMonths(kpi.id, selection, signal),
  });
  return (
    <Section
      title={translate('kpi.trend.title', { name: translate(`kpi.headline.${headline.name}`) })}
      aside={<KpiChoice kpis={headline.kpis} chosen={kpi.id} onChoose={choose} />}
    >
      <TrendChart months={data} kpi={kpi} />
      <TrendTable id={kpi.id} months={data} selection={selection} />
    </Section>
  );
}

interface TableProps {
  id: string;
  months: KpiMonth[];
  selection: Selection;
}

function TrendTable({ id, months, selection }: TableProps) {
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
                <Fraction
                  id={id}
                  of={month}
                  selection={{ ...selection, from: january(month.month), to: month.month }}
                />
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

const january = (month: string) => `${month.slice(0, 4)}-01`;
