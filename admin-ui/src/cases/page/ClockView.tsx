import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Clock } from '../types';
import { Facts } from '../../layout/Facts';
import { Disclosure } from '../../layout/Disclosure';
import { ClockDays } from './ClockDays';
import { ClockStatus } from './ClockStatus';
import { DueDates } from './DueDates';

/** One time limit: where it stands, its dates, and on request how they were counted. */
export function ClockView({ number, clock }: { number: string; clock: Clock }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`clock.${name}`);
  const pauses = clock.pauses.map(({ from, to, days }) =>
    to ? translate('clock.pause', { from, to, days }) : translate('clock.pausing', { from }),
  );
  const dates = [
    { label: label('startedOn'), value: clock.startedOn },
    clock.unrolledOn !== clock.dueOn && { label: label('unrolledOn'), value: clock.unrolledOn },
    pauses.length > 0 && { label: label('pauses'), value: pauses.join('；') },
    clock.stoppedOn && { label: label('stoppedOn'), value: clock.stoppedOn },
  ].filter((date) => date !== null && date !== false && date !== '');
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {clock.name}
        </Typography>
        <ClockStatus clock={clock} />
        {clock.breached && (
          <Chip
            size="small"
            variant="outlined"
            color="error"
            label={translate('clock.lateOwner', { owner: clock.ownerName })}
          />
        )}
        {clock.tentative && (
          <Chip size="small" variant="outlined" label={translate('clock.tentative')} />
        )}
      </Box>
      <DueDates clock={clock} />
      <Facts facts={[{ label: label('owner'), value: clock.ownerName }, ...dates]} />
      <Disclosure summary={translate('clock.arithmetic')}>
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {clock.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </Box>
        <Typography variant="body2" sx={{ my: 0.5 }}>
          {translate('clock.basis', { basis: clock.legalBasis })}
        </Typography>
        <ClockDays number={number} clockId={clock.id} />
      </Disclosure>
    </Box>
  );
}
