import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InstructionRow } from './types';

const COLOR = { OPEN: 'warning', ANSWERED: 'info', CLOSED: 'success' } as const;

/** Waiting, late, answered or closed. */
export function InstructionState({ status, late }: Pick<InstructionRow, 'status' | 'late'>) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={late ? 'error' : COLOR[status]}
      label={translate(`instruction.state.${late ? 'LATE' : status}`)}
    />
  );
}
