import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { OverdueRow } from './types';
import { casePath } from '../cases/casePath';
import { OverdueActions } from './OverdueActions';

/** The phone's list. */
export const OverdueCards = () => (
  <List disablePadding>
    <RecordsIterator<OverdueRow> render={(row) => <OverdueCard key={row.id} row={row} />} />
  </List>
);

function OverdueCard({ row }: { row: OverdueRow }) {
  const translate = useTranslate();
  const cause = row.cause ? `supervision.cause.${row.cause}` : 'supervision.unexplained';
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
        {row.clockName} · {row.caseNumber}
      </Link>
      <Typography variant="body2">
        {row.applicant} · {row.unit.name} · {row.holder ?? translate('supervision.noHolder')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('supervision.dueOn', { day: row.dueOn })} ·{' '}
        {translate('supervision.list.late', { days: row.daysLate })} · {translate(cause)}
      </Typography>
      <Box>
        <OverdueActions row={row} />
      </Box>
    </ListItem>
  );
}
