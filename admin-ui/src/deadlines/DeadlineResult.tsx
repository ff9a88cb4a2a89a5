import { Box, Chip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { weekday } from '../i18n/dates';
import { Facts } from '../layout/Facts';
import { Section } from '../layout/Section';
import { DayList } from './DayList';
import type { DeadlineAnswer } from './types';

/** The due date, large; below it why. */
export function DeadlineResult({ answer }: { answer: DeadlineAnswer }) {
  const translate = useTranslate();
  const locale = useLocale();
  const word = (name: string) => translate(`deadline.${name}`);
  const { rule } = answer;
  const show = (when: string) =>
    `${when.slice(0, 10)} ${weekday(when, locale)}${when.length > 10 ? ` ${when.slice(11, 16)}` : ''}`;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section
        title={rule.name}
        aside={answer.tentative && <Chip variant="outlined" label={word('tentative')} />}
      >
        <Typography color="text.secondary">{word('due')}</Typography>
        <Typography sx={{ fontSize: '1.75rem', fontWeight: 700, mb: 1 }}>
          {show(answer.due)}
        </Typography>
        <Facts
          facts={[
            ...(answer.unrolled !== answer.due
              ? [{ label: word('unrolled'), value: show(answer.unrolled) }]
              : []),
            { label: word('limit'), value: rule.limit },
            { label: word('owner'), value: rule.ownerName },
            { label: word('basis'), value: rule.legalBasis },
          ]}
        />
        <Typography component="h3" sx={{ fontWeight: 600, mt: 2 }}>
          {word('steps')}
        </Typography>
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {answer.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </Box>
      </Section>
      {answer.days.length > 0 && (
        <Section title={word('days')}>
          <DayList days={answer.days} />
        </Section>
      )}
    </Box>
  );
}
