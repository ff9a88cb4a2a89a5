import { Box, Chip, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { OverdueCounts as Counts } from './types';
import { api } from '../backend/api';
import type { Filter } from '../backend/listings';
import { useApiQuery } from '../backend/useApi';
import { overdueWords } from './overdueWords';

/** How many of those that are shown, and why. */
export function OverdueCounts() {
  const translate = useTranslate();
  const filter = useListContext().filterValues as Filter;
  const { data } = useApiQuery({
    key: ['breaches', 'counts', filter],
    ask: (signal) => api.overdueCounts(filter, signal),
  });
  if (!data) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', p: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{overdueWords(data, translate)}</Typography>
      {byCause(data).map(([cause, missed]) => (
        <Chip
          key={cause}
          size="small"
          variant="outlined"
          label={`${translate(`supervision.cause.${cause}`)} ${missed}`}
        />
      ))}
    </Box>
  );
}

function byCause({ lines }: Counts): [string, number][] {
  const sums = new Map<string, number>();
  for (const { cause, missed } of lines) {
    if (cause) sums.set(cause, (sums.get(cause) ?? 0) + missed);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}
