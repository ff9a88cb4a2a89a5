import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { InstructionRow } from './types';
import { casePath } from '../../cases/casePath';
import { InstructionState } from './InstructionState';

/** The phone's list. */
export const InstructionCards = () => (
  <List disablePadding>
    <RecordsIterator<InstructionRow> render={(row) => <InstructionCard key={row.id} row={row} />} />
  </List>
);

function InstructionCard({ row }: { row: InstructionRow }) {
  const translate = useTranslate();
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
          {row.caseNumber}
        </Link>
        <InstructionState {...row} />
      </Box>
      <Typography>{row.words}</Typography>
      <Typography variant="body2" color="text.secondary">
        {row.applicant} · {row.unit.name} ·{' '}
        {translate('instruction.answerBy', { day: row.answerBy })}
      </Typography>
    </ListItem>
  );
}
