import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TimelineItem } from '../types';
import { showInstant, showMoment } from '../../i18n/dates';
import { Disclosure } from '../../layout/Disclosure';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';

/** What happened, newest first; the text that stands for the diagram. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  const translate = useTranslate();
  const newestFirst = [...items].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={translate('timeline.title')}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {newestFirst.map((item, index) => (
          <Entry key={`${item.at} ${item.title} ${index}`} item={item} />
        ))}
      </Box>
    </Section>
  );
}

const RAIL = { borderLeft: 2, borderColor: 'divider', pl: 2, pb: 2, position: 'relative' };

const dot = (kind: TimelineItem['kind']) => ({
  position: 'absolute',
  left: -6,
  top: 7,
  width: 10,
  height: 10,
  borderRadius: '50%',
  bgcolor: kind === 'FACT' ? 'success.main' : 'primary.main',
});

function Entry({ item }: { item: TimelineItem }) {
  const translate = useTranslate();
  const recordedLater = item.happenedAt.slice(0, 10) !== item.at.slice(0, 10);
  return (
    <Box component="li" sx={RAIL}>
      <Box sx={dot(item.kind)} />
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`timeline.kind.${item.kind}`)} · {item.title}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {showMoment(item.happenedAt)}
        {recordedLater && translate('timeline.recorded', { at: showInstant(item.at) })}
        {item.actor && ` · ${item.actor}`}
      </Typography>
      {item.details.length > 0 && (
        <Disclosure summary={translate('timeline.details')}>
          <Facts facts={item.details} />
        </Disclosure>
      )}
    </Box>
  );
}
