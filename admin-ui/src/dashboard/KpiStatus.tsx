import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Chip, type ChipProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Kpi } from './types';

const LOOK: Record<Kpi['status'], Pick<ChipProps, 'color' | 'icon'>> = {
  MET: { color: 'success', icon: <CheckCircleIcon /> },
  MISSED: { color: 'error', icon: <WarningIcon /> },
  NOT_APPLICABLE: { color: 'default', icon: <RemoveCircleIcon /> },
};

/** The server compares the exact fraction with the target; what is rounded proves nothing. */
export function KpiStatus({
  kpi,
}: {
  kpi: Pick<Kpi, 'status' | 'shortOf'> & { target?: null | string };
}) {
  const translate = useTranslate();
  const said = kpi.target === null ? 'NO_TARGET' : kpi.status;
  return (
    <Chip
      size="small"
      label={translate(`kpi.status.${said}`, { short: kpi.shortOf })}
      {...LOOK[kpi.status]}
    />
  );
}
