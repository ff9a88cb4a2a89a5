import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { casePath } from '../cases/casePath';
import { RuleBasis } from '../cases/RuleBasis';
import { InstructButton } from '../supervision/instructions/InstructButton';
import { CountedBy } from './CountedBy';
import { Reason } from './Reason';
import type { KpiCase } from './types';

/** The phone's list. */
export function KpiCaseCards() {
  const mayInstruct = mayOpen(useMe()?.roles ?? [], 'instruct');
  return (
    <List disablePadding>
      <RecordsIterator<KpiCase & { id: string }>
        render={(row) => <KpiCaseCard key={row.id} row={row} mayInstruct={mayInstruct} />}
      />
    </List>
  );
}

function KpiCaseCard({ row, mayInstruct }: { row: KpiCase; mayInstruct: boolean }) {
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Link component={RouterLink} to={casePath(row.caseNumber)} sx={{ fontWeight: 600 }}>
        {row.caseNumber}
      </Link>
      <Typography component="div">
        <Reason row={row} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {row.applicant} · {row.unit} · {row.happenedOn}
      </Typography>
      <Typography variant="body2" component="div">
        <RuleBasis legalBasis={row.legalBasis} rule={row.rule} />
      </Typography>
      <Typography variant="body2" component="div">
        <CountedBy row={row} />
      </Typography>
      {mayInstruct && (
        <Box>
          <InstructButton number={row.caseNumber} />
        </Box>
      )}
    </ListItem>
  );
}
