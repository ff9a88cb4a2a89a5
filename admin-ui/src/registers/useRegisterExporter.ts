import { useTranslate } from 'react-admin';
import type { RegisterEntry } from './types';
import { csvExporter } from '../backend/csv';

/** ID numbers leave as they are shown: masked. */
export function useRegisterExporter() {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.registers.fields.${field}`);
  return csvExporter<RegisterEntry>(translate('menu.registers'), [
    { label: label('name'), value: (row) => row.name },
    { label: label('idNumber'), value: (row) => row.idNumber },
    {
      label: label('category'),
      value: (row) => row.category && translate(`category.${row.category}`),
    },
    { label: label('household'), value: (row) => row.household },
    { label: label('head'), value: (row) => row.head },
    { label: label('villageCode'), value: (row) => row.villageCode },
    { label: label('validFrom'), value: (row) => row.validFrom },
    { label: label('validTo'), value: (row) => row.validTo },
    { label: label('listName'), value: (row) => row.listName },
  ]);
}
