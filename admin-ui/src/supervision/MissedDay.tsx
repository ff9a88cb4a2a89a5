import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MissedDay as Day } from './types';
import { showInstant } from '../i18n/dates';
import { Facts } from '../layout/Facts';
import { CauseButton } from './CauseButton';
import { NudgeButton } from './NudgeButton';

interface Props {
  number: string;
  day: Day;
  mayNudge: boolean;
}

/** One missed day: whose it was, and why, or who has still to say. */
export function MissedDay({ number, day, mayNudge }: Props) {
  const translate = useTranslate();
  const label = (name: string, words = {}) => translate(`supervision.${name}`, words);
  const { explained } = day;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {day.clock}
        </Typography>
        <Chip
          size="small"
          color="error"
          icon={<ErrorIcon />}
          label={label('dueOn', { day: day.dueOn })}
        />
        {day.open && <Chip size="small" variant="outlined" label={label('open')} />}
        {day.mine && <CauseButton id={day.id} clock={day.clock} />}
        {mayNudge && day.open && (
          <NudgeButton number={number} about={{ id: day.id, clock: day.clock }} />
        )}
      </Box>
      <Facts
        facts={[
          { label: label('late'), value: day.unit },
          { label: label('holder'), value: day.holder ?? label('noHolder') },
          {
            label: label('explained'),
            value: explained
              ? translate(`supervision.cause.${explained.cause}`)
              : label('unexplained'),
          },
        ]}
      />
      {explained?.words && <Typography sx={{ mt: 0.5 }}>{explained.words}</Typography>}
      {explained && (
        <Typography variant="body2" color="text.secondary">
          {label('by', { who: explained.by, at: showInstant(explained.at) })}
        </Typography>
      )}
    </Box>
  );
}
