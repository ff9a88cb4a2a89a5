import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { Chip, type ChipProps } from '@mui/material';
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

/** Never colour alone: an icon and words say the same. */
export function DueChip({ dueOn }: { dueOn: string | null }) {
  const translate = useTranslate();
  const { urgency, words } = due(dueOn, today());
  return (
    <Chip
      size="small"
      color={COLOR[urgency]}
      variant={urgency === 'over' ? 'filled' : 'outlined'}
      icon={urgency === 'over' ? <ErrorIcon /> : <ScheduleIcon />}
      label={translate(words.key, { days: words.days })}
      title={dueOn ?? undefined}
    />
  );
}
