import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CaseRow } from './types';
import { useMatter } from '../i18n/useMatter';
import { PriorityChips } from '../worklist/PriorityChips';
import { casePath } from './casePath';

/** The phone's list. */
export const CaseCards = () => (
  <List disablePadding>
    <RecordsIterator<CaseRow & { id: string }>
      render={(row) => <CaseCard key={row.number} row={row} />}
    />
  </List>
);

function CaseCard({ row }: { row: CaseRow }) {
  const translate = useTranslate();
  const matter = useMatter();
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link component={RouterLink} to={casePath(row.number)} sx={{ fontWeight: 600 }}>
          {row.number}
        </Link>
        <PriorityChips {...row} />
      </Box>
      <Typography variant="body2">
        {row.applicant} · {matter(row.matter)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate(`stage.${row.stage}`)} · {row.unit}
      </Typography>
    </ListItem>
  );
}
