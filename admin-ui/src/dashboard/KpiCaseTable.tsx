import { Box, Chip, Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { KpiCase } from './types';
import { casePath, diagramPath } from '../cases/casePath';
import { RuleBasis } from '../cases/RuleBasis';

const oneLine = () => ({ whiteSpace: 'nowrap' });

/** Why a case counts where it counts: reason, rule, law, and the element of the diagram that says so. */
export function KpiCaseTable() {
  const translate = useTranslate();
  return (
    <DataTable<KpiCase & { id: string }> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<KpiCase>
        source="caseNumber"
        disableSort
        render={(row) => (
          <Link
            component={RouterLink}
            to={casePath(row.caseNumber)}
            noWrap
            sx={{ fontWeight: 600 }}
          >
            {row.caseNumber}
          </Link>
        )}
      />
      <DataTable.Col source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col source="unit" disableSort />
      <DataTable.Col source="happenedOn" disableSort cellSx={oneLine} />
      <DataTable.Col<KpiCase>
        source="reasonText"
        disableSort
        render={(row) => (
          <>
            {row.reasonText}
            {row.mergedWith && (
              <Link component={RouterLink} to={casePath(row.mergedWith)} sx={{ display: 'block' }}>
                {row.mergedWith}
              </Link>
            )}
            {row.corrected && (
              <Chip size="small" label={translate('kpi.corrected')} sx={{ ml: 1 }} />
            )}
          </>
        )}
      />
      <DataTable.Col<KpiCase>
        source="rule"
        disableSort
        render={(row) => <RuleBasis legalBasis={row.legalBasis} rule={row.rule} />}
      />
      <DataTable.Col<KpiCase>
        source="element"
        disableSort
        render={(row) => (
          <>
            {row.milestone && translate(`milestone.${row.milestone}`, { _: row.milestone })}
            {row.process && (
              <Link
                component={RouterLink}
                to={diagramPath(row.caseNumber, row.process)}
                sx={{ display: 'block' }}
              >
                {row.elementName ?? translate('kpi.openDiagram')}
              </Link>
            )}
            <Box component="small" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {row.element}
            </Box>
          </>
        )}
      />
    </DataTable>
  );
}
