import { Box } from '@mui/material';
import { Sign } from './Legend';
import { lookOf } from './looks';
import { useDayWords } from './useDayWords';
import type { CalendarDay } from './types';

interface Props {
  date: string | null;
  weekend: boolean;
  said?: CalendarDay;
}

export function DayCell({ date, weekend, said }: Props) {
  const words = useDayWords();
  if (!date) return <td />;
  return (
    <Box
      component="td"
      title={said && words(said)}
      sx={{ color: weekend ? 'text.secondary' : undefined }}
    >
      <Box sx={{ lineHeight: 1.2 }}>{Number(date.slice(8))}</Box>
      {said && <Sign look={lookOf(said)} />}
    </Box>
  );
}
