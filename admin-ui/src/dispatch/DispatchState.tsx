import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DispatchRow } from './types';

const COLOR = {
  SENT: 'warning',
  TAKEN: 'success',
  RETURNED: 'info',
  TAKEN_BACK: 'default',
} as const;

/** Unanswered, late, taken, returned or taken back. */
export function DispatchState({ status, late }: Pick<DispatchRow, 'status' | 'late'>) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={late ? 'error' : COLOR[status]}
      label={translate(`dispatch.state.${late ? 'LATE' : status}`)}
    />
  );
}
