import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { Chip, type ChipProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Clock } from '../types';
import { statusOf, type ClockWords } from './clockWords';

const LOOK: Record<ClockWords['kind'], Pick<ChipProps, 'color' | 'icon'>> = {
  running: { color: 'default', icon: <ScheduleIcon /> },
  pressing: { color: 'warning', icon: <ScheduleIcon /> },
  late: { color: 'error', icon: <ErrorIcon /> },
  paused: { color: 'default', icon: <PauseCircleIcon /> },
  kept: { color: 'success', icon: <CheckCircleIcon /> },
  cancelled: { color: 'default', icon: <CancelIcon /> },
};

export function ClockStatus({ clock }: { clock: Clock }) {
  const translate = useTranslate();
  const { kind, key, days } = statusOf(clock);
  return (
    <Chip
      size="small"
      variant={kind === 'late' ? 'filled' : 'outlined'}
      label={translate(key, { days })}
      {...LOOK[kind]}
    />
  );
}
