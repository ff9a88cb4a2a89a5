import type { Answers } from '../../api/types';
import type { Property } from './property';

/** A row as it is added to a list: what the form takes for granted stands in it. */
export function newRow(list: Property | undefined): Answers {
  const cells = Object.entries(list?.items?.properties ?? {});
  const known = cells.filter(([, cell]) => cell.default !== undefined);
  return Object.fromEntries(known.map(([name, cell]) => [name, cell.default]));
}

/** A list that nobody has written anything into, however many rows it has. */
export function isEmptyList(value: unknown, list: Property | undefined) {
  const taken = JSON.stringify(newRow(list));
  const untouched = (row: unknown) => ['{}', taken].includes(JSON.stringify(row, emptied));
  return Array.isArray(value) && value.every(untouched);
}

const emptied = (_: string, value: unknown) => (value === '' ? undefined : value);
