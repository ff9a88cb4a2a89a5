import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Clock } from '../types';
import { Disclosure } from '../../layout/Disclosure';
import { Section } from '../../layout/Section';
import { ClockView } from './ClockView';

const runs = ({ status }: Clock) => status === 'RUNNING' || status === 'PAUSED';

interface Props {
  number: string;
  clocks: Clock[];
}

/** What runs stands open; what is over is there for whoever asks. */
export function Clocks({ number, clocks }: Props) {
  const translate = useTranslate();
  const running = clocks.filter(runs);
  const over = clocks.filter((clock) => !runs(clock));
  return (
    <Section title={translate('clock.title')}>
      {running.length === 0 && <Typography>{translate('clock.none')}</Typography>}
      <ClockList number={number} clocks={running} />
      {over.length > 0 && (
        <Disclosure summary={translate('clock.over', { count: over.length })}>
          <ClockList number={number} clocks={over} />
        </Disclosure>
      )}
    </Section>
  );
}

const ClockList = ({ number, clocks }: Props) => (
  <Box sx={{ display: 'grid', gap: 2 }}>
    {clocks.map((clock) => (
      <ClockView key={clock.id} number={number} clock={clock} />
    ))}
  </Box>
);
