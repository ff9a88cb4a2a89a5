import { Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { casePath } from '../../cases/casePath';
import { DaysLeft } from '../DaysLeft';
import type { OpenWork } from '../types';
import { OpenWorkActions } from './OpenWorkActions';
import { WorkName } from './WorkName';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function OpenWorkTable() {
  const translate = useTranslate();
  return (
    <DataTable<OpenWork & { id: string }> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<OpenWork>
        source="caseNumber"
        disableSort
        cellSx={oneLine}
        render={(row) => (
          <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
            {row.caseNumber}
          </Link>
        )}
      />
      <DataTable.Col source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col<OpenWork>
        source="clock"
        disableSort
        render={(row) => <WorkName work={row} />}
      />
      <DataTable.Col<OpenWork>
        source="dueOn"
        disableSort
        cellSx={oneLine}
        render={(row) => row.dueOn ?? '—'}
      />
      <DataTable.Col<OpenWork>
        source="daysLeft"
        disableSort
        cellSx={oneLine}
        render={(row) => <DaysLeft days={row.daysLeft} />}
      />
      <DataTable.Col source="unit" disableSort />
      <DataTable.Col<OpenWork>
        source="person"
        disableSort
        cellSx={oneLine}
        render={(row) => row.person ?? translate('kpi.outlook.nobody')}
      />
      <DataTable.Col<OpenWork>
        source="actions"
        disableSort
        cellSx={oneLine}
        render={(row) => <OpenWorkActions work={row} />}
      />
    </DataTable>
  );
}
