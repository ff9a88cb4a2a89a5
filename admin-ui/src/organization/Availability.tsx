import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Practitioner } from './types';

/** Whether somebody takes cases today, and if not, why not. */
export function Availability({ practitioner }: { practitioner: Practitioner }) {
  const translate = useTranslate();
  if (!practitioner.known) {
    return <Chip size="small" color="warning" label={translate('roster.unknown')} />;
  }
  if (practitioner.away) {
    return <Chip size="small" label={translate('roster.away', { until: practitioner.away })} />;
  }
  return practitioner.available ? (
    <Chip size="small" color="success" label={translate('roster.free')} />
  ) : (
    <Chip size="small" color="error" label={translate('roster.barred')} />
  );
}
