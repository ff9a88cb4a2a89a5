import { Alert, Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { RegisterImport } from './types';
import { api } from '../backend/api';
import { useSubmit } from '../backend/useSubmit';

const SEVERITIES = { WAITING: 'info', CONFIRMED: 'success', DISCARDED: 'warning' } as const;

/** How it stands with the list; while it waits, the word that decides. */
export function ImportVerdict({ list }: { list: RegisterImport }) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['register-imports'] });
  const confirm = useSubmit({
    act: (_: RegisterImport, key) => api.confirmRegisterImport(list.id, key),
    done: refresh,
  });
  const discard = useSubmit({
    act: (_: RegisterImport, key) => api.discardRegisterImport(list.id, key),
    done: refresh,
  });
  const busy = confirm.busy || discard.busy;
  return (
    <Alert
      severity={SEVERITIES[list.state]}
      role="status"
      sx={{ '& .MuiAlert-message': { flex: 1 } }}
    >
      {translate(verdict(list), {
        good: list.rowsGood,
        bad: list.rowsBad,
        count: list.casesMarked,
      })}
      {list.state === 'WAITING' && list.endsOn && list.rowsBad > 0 && (
        <div>{translate('import.notEnded')}</div>
      )}
      {list.state === 'WAITING' && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
          {list.rowsGood > 0 && (
            <Button variant="contained" disabled={busy} onClick={() => confirm.send(list)}>
              {translate('import.confirm', { good: list.rowsGood })}
            </Button>
          )}
          <Button variant="outlined" disabled={busy} onClick={() => discard.send(list)}>
            {translate('import.discard')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}

function verdict({ state, rowsGood, rowsBad }: RegisterImport) {
  if (state === 'CONFIRMED') return 'import.confirmed';
  if (state === 'DISCARDED') return 'import.discarded';
  if (rowsGood === 0) return 'import.nothingGood';
  return rowsBad > 0 ? 'import.waiting' : 'import.waitingAll';
}
