import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DispatchRow } from './types';
import { casePath } from '../cases/casePath';
import { DispatchState } from './DispatchState';
import { useDaysLeft } from './useDaysLeft';

/** The phone's list. */
export const DispatchCards = () => (
  <List disablePadding>
    <RecordsIterator<DispatchRow> render={(row) => <DispatchCard key={row.id} row={row} />} />
  </List>
);

function DispatchCard({ row }: { row: DispatchRow }) {
  const translate = useTranslate();
  const daysLeft = useDaysLeft();
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
          {row.caseNumber}
        </Link>
        <DispatchState {...row} />
      </Box>
      <Typography variant="body2">
        {row.applicant} · {row.to.name} · {row.mediator ?? translate('dispatch.noMediator')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('dispatch.replyBy', { day: row.replyBy })} · {daysLeft(row)}
      </Typography>
    </ListItem>
  );
}
