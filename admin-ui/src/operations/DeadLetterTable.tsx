import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DeadLetter } from './types';
import { showInstant } from '../i18n/dates';

interface Props {
  letters: DeadLetter[];
  busy: boolean;
  onRetry: (id: number) => void;
}

const COLUMNS = ['person', 'kind', 'reply', 'attempts', 'diedAt', 'action'] as const;

/** Which letters were given up, and what the mail server said; not about which case. */
export function DeadLetterTable({ letters, busy, onRetry }: Props) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0}>
      <Table size="small" sx={{ whiteSpace: 'nowrap' }}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`operationsMail.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {letters.map((letter) => (
            <TableRow key={letter.id}>
              <TableCell component="th" scope="row">
                {letter.person} · {letter.unit}
              </TableCell>
              <TableCell>{translate(`bell.kind.${letter.kind}`)}</TableCell>
              <TableCell>
                {translate(`operationsMail.reply.${letter.reply}`, { _: letter.reply ?? '—' })}
              </TableCell>
              <TableCell>{letter.attempts}</TableCell>
              <TableCell>{showInstant(letter.diedAt)}</TableCell>
              <TableCell>
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={translate('operationsMail.retryOne', { person: letter.person })}
                  onClick={() => onRetry(letter.id)}
                >
                  {translate('operationsMail.retry')}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
