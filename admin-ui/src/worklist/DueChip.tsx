import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { Box, Chip, type ChipProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import { today } from '../i18n/dates';
import { due, type Urgency } from './due';

const COLOR: Record<Urgency, ChipProps['color']> = {
  over: 'error',
  today: 'warning',
  soon: 'warning',
  ok: 'default',
  none: 'default',
};

interface Props {
  dueOn: string | null;
  /** Whether whoever has it in hand was told that the day comes near. */
  reminded?: boolean;
}

/** The last day and how long it is until then. Never colour alone: an icon and words say the same. */
export function DueChip({ dueOn, reminded = false }: Props) {
  const translate = useTranslate();
  const { urgency, words } = due(dueOn, today());
  return (
    <Box component="span" sx={{ display: 'inline-grid', justifyItems: 'start', gap: 0.25 }}>
      <Chip
        size="small"
        color={COLOR[urgency]}
        variant={urgency === 'over' ? 'filled' : 'outlined'}
        icon={urgency === 'over' ? <ErrorIcon /> : <ScheduleIcon />}
        label={translate(words.key, { days: words.days })}
      />
      {dueOn && (
        <Box component="small" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {dueOn}
          {reminded && ` · ${translate('due.reminded')}`}
        </Box>
      )}
    </Box>
  );
}
