import { Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CaseRow } from './types';
import { useMatter } from '../i18n/useMatter';
import { PriorityChips } from '../worklist/PriorityChips';
import { casePath } from './casePath';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function CaseTable() {
  const translate = useTranslate();
  const matter = useMatter();
  return (
    <DataTable<CaseRow & { id: string }> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<CaseRow>
        source="number"
        disableSort
        render={(row) => (
          <Link component={RouterLink} to={casePath(row.number)} noWrap sx={{ fontWeight: 600 }}>
            {row.number}
          </Link>
        )}
      />
      <DataTable.Col<CaseRow>
        source="priority"
        disableSort
        render={(row) => <PriorityChips {...row} />}
      />
      <DataTable.Col source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col<CaseRow> source="matter" disableSort render={(row) => matter(row.matter)} />
      <DataTable.Col<CaseRow>
        source="stage"
        disableSort
        cellSx={oneLine}
        render={(row) => translate(`stage.${row.stage}`)}
      />
      <DataTable.Col source="unit" disableSort />
      <DataTable.Col<CaseRow>
        source="lawyer"
        label="case.handler"
        disableSort
        cellSx={oneLine}
        render={(row) => row.lawyer ?? row.mediator}
      />
      <DataTable.Col source="receivedOn" disableSort cellSx={oneLine} />
    </DataTable>
  );
}
