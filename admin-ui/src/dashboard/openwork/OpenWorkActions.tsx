import { Box } from '@mui/material';
import { mayOpen } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { InstructButton } from '../../supervision/instructions/InstructButton';
import { NudgeButton } from '../../supervision/NudgeButton';
import type { OpenWork } from '../types';

/** Who supervises may ask after the case, and the director may say what is to be done. */
export function OpenWorkActions({ work }: { work: OpenWork }) {
  const roles = useMe()?.roles ?? [];
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {mayOpen(roles, 'nudge') && <NudgeButton number={work.caseNumber} />}
      {mayOpen(roles, 'instruct') && <InstructButton number={work.caseNumber} />}
    </Box>
  );
}
