import { Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DispatchRow } from './types';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { casePath } from '../cases/casePath';
import { NudgeButton } from '../supervision/NudgeButton';
import { DispatchState } from './DispatchState';
import { useDaysLeft } from './useDaysLeft';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function DispatchTable() {
  const translate = useTranslate();
  const daysLeft = useDaysLeft();
  const mayNudge = mayOpen(useMe()?.roles ?? [], 'nudge');
  return (
    <DataTable<DispatchRow> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<DispatchRow>
        source="caseNumber"
        disableSort
        cellSx={oneLine}
        render={(row) => (
          <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
            {row.caseNumber}
          </Link>
        )}
      />
      <DataTable.Col<DispatchRow> source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col<DispatchRow> source="to" disableSort render={({ to }) => to.name} />
      <DataTable.Col<DispatchRow>
        source="mediator"
        disableSort
        render={({ mediator }) => mediator ?? translate('dispatch.noMediator')}
      />
      <DataTable.Col<DispatchRow> source="sentOn" disableSort cellSx={oneLine} />
      <DataTable.Col<DispatchRow> source="replyBy" disableSort cellSx={oneLine} />
      <DataTable.Col<DispatchRow>
        source="status"
        disableSort
        cellSx={oneLine}
        render={(row) => <DispatchState {...row} />}
      />
      <DataTable.Col<DispatchRow> source="answeredOn" disableSort cellSx={oneLine} />
      <DataTable.Col<DispatchRow>
        source="daysLeft"
        disableSort
        cellSx={oneLine}
        render={(row) => daysLeft(row)}
      />
      <DataTable.Col<DispatchRow>
        source="actions"
        disableSort
        cellSx={oneLine}
        render={({ caseNumber, stage }) =>
          mayNudge && stage !== 'ARCHIVED' && <NudgeButton number={caseNumber} />
        }
      />
    </DataTable>
  );
}
