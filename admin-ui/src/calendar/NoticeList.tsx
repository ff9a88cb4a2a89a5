import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section';
import type { CalendarNotice } from './types';

/** Who says so, from the nation down. */
export function NoticeList({ notices }: { notices: CalendarNotice[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('calendar.notices')}>
      {notices.length === 0 && <Typography>{translate('calendar.noDays')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {notices.map(({ layer, source, days, importedOn, importedBy }) => (
          <li key={`${layer ?? ''} ${source}`}>
            {translate('calendar.notice', {
              source,
              who: layer ?? translate('calendar.nation'),
              days,
            })}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' · '}
              {importedOn
                ? translate('calendar.importedBy', { on: importedOn, by: importedBy })
                : translate('calendar.shipped')}
            </Box>
          </li>
        ))}
      </Box>
    </Section>
  );
}
