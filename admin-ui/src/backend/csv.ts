import { downloadCSV, type Exporter, type RaRecord } from 'react-admin';

/** Without it Excel takes Chinese for gibberish. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run instead of show. */
const FORMULA = /^[=+\-@\t\r]/;

export interface Column<R> {
  label: string;
  value: (row: R) => string | number | null | undefined;
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function toCsv<R>(rows: R[], columns: Column<R>[]): string {
  const lines = [
    columns.map((column) => cell(column.label)),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line.join(',')).join('\r\n');
}

export const csvExporter =
  <R extends RaRecord>(fileName: string, columns: Column<R>[]): Exporter<R> =>
  (rows) =>
    downloadCSV(toCsv(rows, columns), fileName);
