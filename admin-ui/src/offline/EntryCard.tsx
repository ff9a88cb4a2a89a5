import { Box, LinearProgress, Link, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { casePath } from '../cases/casePath';
import { showInstant } from '../i18n/dates';
import { Disclosure } from '../layout/Disclosure';
import { EntryButtons } from './EntryButtons';
import type { Entry } from './entry';
import { useProgress } from './progress';
import type { Hold } from './sender';

const BYTES_PER_KB = 1024;

interface Props {
  entry: Entry;
  hold: Hold;
}

/** One entry: what it is, why it is still here, and what its author can do about it. */
export function EntryCard({ entry, hold }: Props) {
  const translate = useTranslate();
  const arrived = useProgress(entry.key);
  const english = useLocale() === 'en';
  const state = entry.state === 'WAITING' ? (hold ?? 'NEXT') : entry.state;
  const size = entry.photo && Math.ceil(entry.photo.bytes.byteLength / BYTES_PER_KB);
  return (
    <Box component="li">
      <Typography sx={{ fontWeight: 600 }}>{english ? entry.titleEn : entry.title}</Typography>
      <Link component={RouterLink} to={casePath(entry.caseNumber)}>
        {entry.caseNumber}
      </Link>
      <Typography variant="body2" color="text.secondary">
        {translate('offline.typedAt', { at: showInstant(entry.typedAt) })}
        {size && ` · ${translate('offline.photoSize', { size })}`}
      </Typography>
      <Typography>{translate(`offline.state.${state}`)}</Typography>
      {arrived !== undefined && (
        <LinearProgress
          variant="determinate"
          value={arrived * 100}
          aria-label={translate('paper.sending')}
        />
      )}
      {entry.problem && <Typography>{entry.problem}</Typography>}
      {entry.words && (
        <Disclosure summary={translate('offline.content')}>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {entry.words}
          </Typography>
        </Disclosure>
      )}
      <EntryButtons entry={entry} busy={hold === 'SENDING'} />
    </Box>
  );
}
