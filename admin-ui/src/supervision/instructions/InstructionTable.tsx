import { Link, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { InstructionRow } from './types';
import { casePath } from '../../cases/casePath';
import { InstructionState } from './InstructionState';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function InstructionTable() {
  return (
    <DataTable<InstructionRow> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<InstructionRow>
        source="caseNumber"
        disableSort
        cellSx={oneLine}
        render={(row) => (
          <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
            {row.caseNumber}
          </Link>
        )}
      />
      <DataTable.Col<InstructionRow> source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col<InstructionRow>
        source="words"
        disableSort
        render={({ words }) => <Typography variant="body2">{words}</Typography>}
      />
      <DataTable.Col<InstructionRow> source="unit" disableSort render={({ unit }) => unit.name} />
      <DataTable.Col<InstructionRow> source="givenOn" disableSort cellSx={oneLine} />
      <DataTable.Col<InstructionRow> source="answerBy" disableSort cellSx={oneLine} />
      <DataTable.Col<InstructionRow> source="answeredOn" disableSort cellSx={oneLine} />
      <DataTable.Col<InstructionRow>
        source="status"
        disableSort
        cellSx={oneLine}
        render={(row) => <InstructionState {...row} />}
      />
    </DataTable>
  );
}
