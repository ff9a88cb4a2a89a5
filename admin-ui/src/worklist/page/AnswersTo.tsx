import { Box, Typography } from '@mui/material';
import type { TimelineItem } from '../../cases/types';
import { showInstant } from '../../i18n/dates';
import { Section } from '../../layout/Section';

/** What others wrote down and this task is the answer to, word for word: nobody decides on what they have not read. */
export const AnswersTo = ({ items = [] }: { items: TimelineItem[] | undefined }) =>
  items.map(({ title, actor, at, details }) => (
    <Section key={at} title={title}>
      <Typography variant="body2" color="text.secondary" sx={{ mt: -1, mb: 1.5 }}>
        {actor} · {showInstant(at)}
      </Typography>
      <Box component="dl" sx={LIST}>
        {details.map(({ label, value }) => (
          <Box key={label}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {label}
            </Typography>
            <Box component="dd">{value}</Box>
          </Box>
        ))}
      </Box>
    </Section>
  ));

const LIST = {
  display: 'grid',
  gap: 1,
  m: 0,
  '& dd': { m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
};
