import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Clock } from '../../cases/types';
import { ClockView } from '../../cases/page/ClockView';
import { Disclosure } from '../../layout/Disclosure';

/** What runs in the case while the task is done, and how it was counted. */
export function TaskClocks({ number, open }: { number: string; open: Clock[] }) {
  const translate = useTranslate();
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
