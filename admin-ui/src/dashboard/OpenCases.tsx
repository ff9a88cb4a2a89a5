import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { casePath } from '../cases/casePath';
import { InstructButton } from '../supervision/instructions/InstructButton';
import { DaysLeft } from './DaysLeft';
import { SCREEN_ONLY } from './print';
import type { OpenCase } from './types';

/** Open cases of the target group; the fewer days are left, the higher up. */
export function OpenCases({ cases }: { cases: OpenCase[] }) {
  const translate = useTranslate();
  const mayInstruct = mayOpen(useMe()?.roles ?? [], 'instruct');
  if (cases.length === 0) {
    return <Typography color="text.secondary">{translate('kpi.outlook.noCases')}</Typography>;
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {cases.map((one) => (
        <OpenCaseRow
          key={`${one.caseNumber} ${one.kpi}`}
          one={one}
          aside={mayInstruct && <InstructButton number={one.caseNumber} />}
        />
      ))}
    </Box>
  );
}

const ROW = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 1.5,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
  breakInside: 'avoid',
};

/** On paper, which goes from hand to hand, nobody is named who asked for help. */
function OpenCaseRow({ one, aside }: { one: OpenCase; aside: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ minWidth: 0 }}>
        <Link component={RouterLink} to={casePath(one.caseNumber)} sx={{ fontWeight: 600 }}>
          {one.caseNumber}
        </Link>{' '}
        <Box component="span" sx={SCREEN_ONLY}>
          {one.applicant}
        </Box>
        <Typography variant="body2">
          <strong>
            <DaysLeft days={one.daysLeft} />
          </strong>{' '}
          · {translate(`kpi.short.${one.kpi}`, { _: one.kpi })} · {one.reason}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {one.unit} · {one.person ?? translate('kpi.outlook.nobody')}
        </Typography>
      </Box>
      <Box sx={{ flexShrink: 0, ...SCREEN_ONLY }}>{aside}</Box>
    </Box>
  );
}
