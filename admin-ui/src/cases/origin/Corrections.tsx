import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseFile, Correction } from '../../api/types';
import { showInstant } from '../../i18n/dates';
import { Section } from '../../layout/Section';

/** What was set right afterwards: from what to what, by whom, when and why. */
export function Corrections({ corrections = [] }: { corrections: CaseFile['corrections'] }) {
  const translate = useTranslate();
  if (corrections.length === 0) return null;
  return (
    <Section title={translate('origin.corrections')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {corrections.map((correction) => (
          <Corrected key={`${correction.at} ${correction.field}`} correction={correction} />
        ))}
      </Box>
    </Section>
  );
}

function Corrected({ correction }: { correction: Correction }) {
  const translate = useTranslate();
  const { field, before, after, reason, by, at } = correction;
  const name = field.split('.').pop() ?? field;
  return (
    <li>
      <Typography>
        {translate(`intake.${name}`, { _: field })}：{before ?? '—'} → {after ?? '—'}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {by} · {showInstant(at)} · {reason}
      </Typography>
    </li>
  );
}
