import { Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { OverdueRow } from './types';
import { casePath } from '../cases/casePath';
import { OverdueActions } from './OverdueActions';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function OverdueTable() {
  const translate = useTranslate();
  return (
    <DataTable<OverdueRow> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<OverdueRow>
        source="caseNumber"
        disableSort
        cellSx={oneLine}
        render={(row) => (
          <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
            {row.caseNumber}
          </Link>
        )}
      />
      <DataTable.Col<OverdueRow> source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col<OverdueRow> source="clockName" disableSort />
      <DataTable.Col<OverdueRow> source="unit" disableSort render={(row) => row.unit.name} />
      <DataTable.Col<OverdueRow>
        source="holder"
        disableSort
        render={(row) => row.holder ?? translate('supervision.noHolder')}
      />
      <DataTable.Col<OverdueRow> source="dueOn" disableSort cellSx={oneLine} />
      <DataTable.Col<OverdueRow>
        source="daysLate"
        disableSort
        align="right"
        cellSx={oneLine}
        render={(row) => translate('supervision.list.days', { days: row.daysLate })}
      />
      <DataTable.Col<OverdueRow>
        source="doneOn"
        disableSort
        cellSx={oneLine}
        render={(row) => row.doneOn ?? translate('supervision.open')}
      />
      <DataTable.Col<OverdueRow>
        source="cause"
        disableSort
        render={(row) =>
          translate(row.cause ? `supervision.cause.${row.cause}` : 'supervision.unexplained')
        }
      />
      <DataTable.Col<OverdueRow>
        source="actions"
        disableSort
        cellSx={oneLine}
        render={(row) => <OverdueActions row={row} />}
      />
    </DataTable>
  );
}
