import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Correction } from '../../intake/types';
import type { CaseFile } from '../types';
import { showInstant } from '../../i18n/dates';
import { Section } from '../../layout/Section';
import { codeOf, inputOf } from './correctedField';

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
  const { field, before, after, reason, by, confirmedBy, at } = correction;
  const name = inputOf(field);
  const say = (value: string | null) => {
    const key = value && codeOf(field, value);
    return key ? translate(key, { _: value }) : (value ?? '—');
  };
  return (
    <li>
      <Typography>
        {translate('origin.corrected', {
          name: translate(`intake.${name}`, { _: name }),
          before: say(before),
          after: say(after),
        })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {confirmedBy ? translate('origin.byTwo', { by, confirmedBy }) : by} · {showInstant(at)} ·{' '}
        {reason}
      </Typography>
    </li>
  );
}
