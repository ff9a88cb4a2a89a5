import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Practitioner } from './types';
import { Availability } from './Availability';
import { practitionerPath } from './practitionerPath';
import { useLanguages } from './useLanguages';

/** The phone's list. */
export const PractitionerCards = () => (
  <List disablePadding>
    <RecordsIterator<Practitioner>
      render={(row) => <PractitionerCard key={row.id} practitioner={row} />}
    />
  </List>
);

function PractitionerCard({ practitioner }: { practitioner: Practitioner }) {
  const translate = useTranslate();
  const languages = useLanguages();
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link
          component={RouterLink}
          to={practitionerPath(practitioner.id)}
          sx={{ fontWeight: 600 }}
        >
          {practitioner.name}
        </Link>
        <Availability practitioner={practitioner} />
      </Box>
      <Typography variant="body2">
        {translate(`practiceKind.${practitioner.kind}`)} · {practitioner.firm.name}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {languages(practitioner.languages)} ·{' '}
        {translate('candidates.open', { open: practitioner.openCases })}
      </Typography>
    </ListItem>
  );
}
