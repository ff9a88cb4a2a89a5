import { Card, Tab, Tabs } from '@mui/material';
import { ExportButton, List, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { CursorPagination } from '../layout/CursorPagination';
import { EmptyState } from '../layout/EmptyState';
import { PageTitle } from '../layout/PageTitle';
import { useSmallScreen } from '../layout/useSmallScreen';
import { KpiCaseCards } from './KpiCaseCards';
import { KpiCasesHead } from './KpiCasesHead';
import { KpiCaseTable } from './KpiCaseTable';
import { kpiPath } from './kpiPath';
import type { Part } from './types';
import { useKpiCaseExporter } from './useKpiCaseExporter';
import { useKpiCaseFilters } from './useKpiCaseFilters';
import { useSelection } from './useSelection';

const PARTS: Part[] = ['numerator', 'remainder', 'excluded', 'denominator'];

/** The cases behind a figure, each with why it counts there. */
export default function KpiCases() {
  const { id = '', part = 'numerator' } = useParams() as { id: string; part: Part };
  const { selection } = useSelection();
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate(`kpi.name.${id}`, { _: id })} />
      <KpiCasesHead id={id} selection={selection} />
      <List
        key={kpiPath(id, part, selection)}
        resource="kpi-cases"
        title={false}
        filters={useKpiCaseFilters()}
        filter={{ kpi: id, side: part, ...selection }}
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
        <Tabs
          value={part}
          variant="scrollable"
          sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}
        >
          {PARTS.map((one) => (
            <Tab
              key={one}
              value={one}
              component={Link}
              to={kpiPath(id, one, selection)}
              label={translate(`kpi.part.${one}`)}
            />
          ))}
        </Tabs>
        <Cases />
      </List>
    </>
  );
}

function Cases() {
  const { data, isPending } = useListContext();
  const translate = useTranslate();
  const small = useSmallScreen();
  if (!isPending && data?.length === 0) {
    return <EmptyState title={translate('kpi.noCases')} hint={translate('kpi.noCasesHint')} />;
  }
  return small ? <KpiCaseCards /> : <KpiCaseTable />;
}
