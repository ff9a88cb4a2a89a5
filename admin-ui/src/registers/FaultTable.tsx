import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { downloadCSV, useTranslate } from 'react-admin';
import type { RegisterImport } from './types';
import { toCsv } from '../backend/csv';
import { Section } from '../layout/Section';

const COLUMNS = ['row', 'column', 'reason'] as const;

/** Every fault with its row, its column and its reason. */
export function FaultTable({ list }: { list: RegisterImport }) {
  const translate = useTranslate();
  const label = (column: string) => translate(`import.${column}`);
  const save = () => {
    const columns = COLUMNS.map((column) => ({
      label: label(column),
      value: (fault: RegisterImport['faults'][number]) => fault[column],
    }));
    downloadCSV(toCsv(list.faults, columns), list.listName);
  };
  return (
    <Section
      title={translate('import.faults', { count: list.faultCount })}
      aside={<Button onClick={save}>{translate('import.saveFaults')}</Button>}
    >
      {list.faultCount > list.faults.length && (
        <Typography>{translate('import.more', { shown: list.faults.length })}</Typography>
      )}
      <TableContainer tabIndex={0} sx={{ maxHeight: 480 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column} sx={{ whiteSpace: 'nowrap' }}>
                  {label(column)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {list.faults.map(({ row, column, reason }) => (
              <TableRow key={`${row} ${column} ${reason}`}>
                <TableCell>{row}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{column}</TableCell>
                <TableCell>{reason}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
