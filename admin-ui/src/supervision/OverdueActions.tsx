import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import type { OverdueRow } from './types';
import type { Filter } from '../backend/listings';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { InstructButton } from './instructions/InstructButton';
import { CauseButton } from './CauseButton';
import { NudgeButton } from './NudgeButton';

/** What is mine I explain; what is somebody else's and still open I may ask after. */
export function OverdueActions({ row }: { row: OverdueRow }) {
  const filter = useListContext().filterValues as Filter;
  const roles = useMe()?.roles ?? [];
  const mayNudge = mayOpen(roles, 'nudge');
  const mayInstruct = mayOpen(roles, 'instruct');
  const about = { id: Number(row.id), clock: row.clockName };
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {filter.scope === 'mine' && !row.cause && <CauseButton {...about} />}
      {mayNudge && !row.doneOn && <NudgeButton number={row.caseNumber} about={about} />}
      {mayInstruct && <InstructButton number={row.caseNumber} />}
    </Box>
  );
}
