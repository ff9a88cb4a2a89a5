import { DataTable, useTranslate } from 'react-admin';
import type { RegisterEntry } from './types';
import { usePeriod } from './usePeriod';

const oneLine = () => ({ whiteSpace: 'nowrap' });

export function RegisterTable() {
  const translate = useTranslate();
  const period = usePeriod();
  return (
    <DataTable<RegisterEntry> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col source="name" disableSort cellSx={oneLine} />
      <DataTable.Col source="idNumber" disableSort cellSx={oneLine} />
      <DataTable.Col<RegisterEntry>
        source="category"
        disableSort
        render={(row) => row.category && translate(`category.${row.category}`)}
      />
      <DataTable.Col source="household" disableSort cellSx={oneLine} />
      <DataTable.Col source="head" disableSort cellSx={oneLine} />
      <DataTable.Col source="villageCode" disableSort cellSx={oneLine} />
      <DataTable.Col<RegisterEntry>
        source="validFrom"
        disableSort
        cellSx={oneLine}
        render={(row) => period(row)}
      />
      <DataTable.Col<RegisterEntry>
        source="listName"
        disableSort
        render={(row) => translate('register.source', { list: row.listName, row: row.listRow })}
      />
    </DataTable>
  );
}
