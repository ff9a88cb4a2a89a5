import { Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Practitioner } from './types';
import { Availability } from './Availability';
import { practitionerPath } from './practitionerPath';
import { useLanguages } from './useLanguages';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function PractitionerTable() {
  const translate = useTranslate();
  const languages = useLanguages();
  return (
    <DataTable<Practitioner> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<Practitioner>
        source="name"
        cellSx={oneLine}
        render={(row) => (
          <Link component={RouterLink} to={practitionerPath(row.id)} sx={{ fontWeight: 600 }}>
            {row.name}
          </Link>
        )}
      />
      <DataTable.Col<Practitioner> source="firm" render={(row) => row.firm.name} />
      <DataTable.Col<Practitioner>
        source="kind"
        disableSort
        render={(row) => translate(`practiceKind.${row.kind}`)}
      />
      <DataTable.Col<Practitioner> source="years" align="right" render={(row) => row.years} />
      <DataTable.Col<Practitioner>
        source="languages"
        disableSort
        render={(row) => languages(row.languages)}
      />
      <DataTable.Col<Practitioner>
        source="openCases"
        align="right"
        cellSx={oneLine}
        render={(row) => loadOf(row)}
      />
      <DataTable.Col<Practitioner> source="assignedThisYear" align="right" />
      <DataTable.Col<Practitioner>
        source="available"
        disableSort
        cellSx={oneLine}
        render={(row) => <Availability practitioner={row} />}
      />
    </DataTable>
  );
}

const loadOf = (row: Practitioner) =>
  row.caseLimit === null ? row.openCases : `${row.openCases} / ${row.caseLimit}`;
