import { Card, Tab, Tabs } from '@mui/material';
import { List, TopToolbar, ExportButton, useListContext, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Side } from './types';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { KpiCaseTable } from './KpiCaseTable';
import { kpiPath } from './kpiPath';
import { useKpiCaseExporter } from './useKpiCaseExporter';
import { usePeriod } from './usePeriod';

const SIDES: Side[] = ['numerator', 'denominator', 'excluded'];

/** The cases behind a figure, each with why it counts there. */
export default function KpiCases() {
  const { id = '', side = 'numerator' } = useParams() as { id: string; side: Side };
  const { period } = usePeriod();
  const translate = useTranslate();
  const title = translate('kpi.casesOf', { kpi: translate(`kpi.name.${id}`, { _: id }) });
  return (
    <List
      key={`${id} ${side} ${period.from} ${period.to}`}
      resource="kpi-cases"
      title={<PageTitle title={title} />}
      filter={{ kpi: id, side, ...period }}
      actions={
        <TopToolbar>
          <ExportButton />
        </TopToolbar>
      }
      exporter={useKpiCaseExporter()}
      pagination={<CursorPagination />}
      perPage={25}
      disableSyncWithLocation
      empty={false}
      component={Card}
    >
      <Tabs value={side} sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}>
        {SIDES.map((one) => (
          <Tab
            key={one}
            value={one}
            component={Link}
            to={kpiPath(id, one, period)}
            label={translate(`kpi.side.${one}`)}
          />
        ))}
      </Tabs>
      <Cases />
    </List>
  );
}

function Cases() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  if (!isPending && data?.length === 0) {
    return <EmptyState title={translate('kpi.noCases')} hint={translate('kpi.noCasesHint')} />;
  }
  return <KpiCaseTable />;
}
