import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import {
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DerivedRows } from './types';

const NUMBERS = ['rows', 'missing', 'surplus', 'different'] as const;

export function DerivedRowsTable({ rows }: { rows: DerivedRows[] }) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0}>
      <Table size="small" sx={{ whiteSpace: 'nowrap' }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('operations.name')}</TableCell>
            <TableCell>{translate('operations.state')}</TableCell>
            {NUMBERS.map((number) => (
              <TableCell key={number} align="right">
                {translate(`operations.${number}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.name}>
              <TableCell component="th" scope="row">
                {row.name}
              </TableCell>
              <TableCell>
                <State row={row} />
              </TableCell>
              {NUMBERS.map((number) => (
                <TableCell key={number} align="right">
                  {row[number]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function State({ row }: { row: DerivedRows }) {
  const translate = useTranslate();
  const fits = row.missing + row.surplus + row.different === 0;
  return (
    <Chip
      size="small"
      color={fits ? 'success' : 'error'}
      icon={fits ? <CheckCircleIcon /> : <ErrorIcon />}
      label={translate(fits ? 'operations.fits' : 'operations.differs')}
    />
  );
}
