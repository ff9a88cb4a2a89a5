import { Link } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { casePath } from '../cases/casePath';
import { RuleBasis } from '../cases/RuleBasis';
import { InstructButton } from '../supervision/instructions/InstructButton';
import { CountedBy } from './CountedBy';
import { Reason } from './Reason';
import type { KpiCase } from './types';

const oneLine = () => ({ whiteSpace: 'nowrap' });

/** Why a case counts where it counts: reason, rule, law, and the element of the diagram that says so. */
export function KpiCaseTable() {
  const mayInstruct = mayOpen(useMe()?.roles ?? [], 'instruct');
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
        render={(row) => <Reason row={row} />}
      />
      <DataTable.Col<KpiCase>
        source="rule"
        disableSort
        render={(row) => <RuleBasis legalBasis={row.legalBasis} rule={row.rule} />}
      />
      <DataTable.Col<KpiCase>
        source="element"
        disableSort
        render={(row) => <CountedBy row={row} />}
      />
      {mayInstruct && (
        <DataTable.Col<KpiCase>
          source="actions"
          disableSort
          cellSx={oneLine}
          render={(row) => <InstructButton number={row.caseNumber} />}
        />
      )}
    </DataTable>
  );
}
