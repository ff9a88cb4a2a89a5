import { downloadCSV, useTranslate } from 'react-admin';
import { toCsv } from '../../backend/csv';
import type { UnitOfTree } from './types';

/** What is shown, with the unit above each. */
export function useUnitExport(units: UnitOfTree[]) {
  const translate = useTranslate();
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const columns = [
    { label: translate('units.name'), value: ({ name }: UnitOfTree) => name },
    {
      label: translate('units.kindOf'),
      value: ({ kind }: UnitOfTree) => translate(`units.kind.${kind}`),
    },
    {
      label: translate('units.parent'),
      value: ({ parent }: UnitOfTree) => names.get(parent ?? 0),
    },
  ];
  return () => downloadCSV(toCsv(units, columns), translate('units.title'));
}
