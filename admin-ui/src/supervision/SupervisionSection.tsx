import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Supervision } from './types';
import { Section } from '../layout/Section';
import { MissedDay } from './MissedDay';
import { NudgeButton } from './NudgeButton';
import { NudgeLog } from './NudgeLog';

interface Props {
  number: string;
  supervision: Supervision | undefined;
}

/** Which days were missed and why, and who asked; nothing where there is nothing to see and nothing to do. */
export function SupervisionSection({ number, supervision }: Props) {
  const translate = useTranslate();
  if (!supervision) return null;
  const { missed, nudges, mayNudge } = supervision;
  if (missed.length === 0 && nudges.length === 0 && !mayNudge) return null;
  return (
    <Section
      title={translate('supervision.title')}
      aside={mayNudge && <NudgeButton number={number} />}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {missed.length === 0 && nudges.length === 0 && <div>{translate('supervision.none')}</div>}
        {missed.map((day) => (
          <MissedDay key={day.id} number={number} day={day} mayNudge={mayNudge} />
        ))}
        <NudgeLog nudges={nudges} />
      </Box>
    </Section>
  );
}
