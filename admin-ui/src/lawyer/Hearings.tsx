import EventIcon from '@mui/icons-material/Event';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Hearing } from '../cases/types';
import { showInstant } from '../i18n/dates';
import { Section } from '../layout/Section';
import { calendarFile } from './calendar';
import { saveFile } from './saveFile';

/** The days in court that lie ahead, the next one first. */
export function Hearings({ number, hearings }: { number: string; hearings: Hearing[] }) {
  const translate = useTranslate();
  const save = ({ at, place }: Hearing) => {
    const title = translate('lawyer.hearingOf', { number });
    saveFile(`${at.slice(0, 10)}.ics`, 'text/calendar', calendarFile({ at, title, place }));
  };
  return (
    <Section title={translate('lawyer.hearings')}>
      {hearings.length === 0 && <Typography>{translate('lawyer.noHearing')}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {hearings.map((hearing, index) => (
          <Box component="li" key={hearing.at}>
            <Typography sx={{ fontWeight: index === 0 ? 700 : 400 }}>
              {showInstant(hearing.at)}
            </Typography>
            {hearing.place && <Typography>{hearing.place}</Typography>}
            <Button startIcon={<EventIcon />} onClick={() => save(hearing)}>
              {translate('lawyer.toCalendar')}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
