import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { ClockView } from '../../cases/page/ClockView';
import { Disclosure } from '../../layout/Disclosure';

/** What runs in the case while the task is done; without a signal it stays away. */
export function TaskClocks({ number }: { number: string }) {
  const translate = useTranslate();
  const { data } = useApiQuery({
    key: ['clocks', number],
    ask: (signal) => api.clocks(number, signal),
  });
  const open = (data ?? []).filter(({ status }) => status === 'RUNNING' || status === 'PAUSED');
  if (open.length === 0) return null;
  return (
    <Disclosure summary={translate('clock.running', { count: open.length })}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {open.map((clock) => (
          <ClockView key={clock.id} number={number} clock={clock} />
        ))}
      </Box>
    </Disclosure>
  );
}
