import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Clock } from '../../cases/types';
import { pressingDay } from '../../cases/page/clockWords';
import { DueChip } from '../DueChip';

interface Props {
  clocks: Clock[];
  /** The case's next due day, known before its clocks are. */
  nextDueOn: string | null;
}

/** What runs in the case, each with its name and whose it is: not every limit is the reader's own. */
export function RunningLimits({ clocks, nextDueOn }: Props) {
  const translate = useTranslate();
  if (clocks.length === 0) return <DueChip dueOn={nextDueOn} />;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {clocks.map((clock) => (
        <Box key={clock.id}>
          {translate('clock.nameAndOwner', { name: clock.name, owner: clock.ownerName })}{' '}
          <DueChip dueOn={pressingDay(clock)} />
        </Box>
      ))}
    </Box>
  );
}
