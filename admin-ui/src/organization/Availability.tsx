import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Practitioner } from '../api/types';

/** Whether somebody takes cases today, and if not, why not. */
export function Availability({ practitioner }: { practitioner: Practitioner }) {
  const translate = useTranslate();
  if (!practitioner.known) {
    return <Chip size="small" color="warning" label={translate('register.unknown')} />;
  }
  if (practitioner.away) {
    return <Chip size="small" label={translate('register.away', { until: practitioner.away })} />;
  }
  return practitioner.available ? (
    <Chip size="small" color="success" label={translate('register.free')} />
  ) : (
    <Chip size="small" color="error" label={translate('register.barred')} />
  );
}
