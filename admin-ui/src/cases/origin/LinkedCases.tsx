import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CaseFile } from '../types';
import { Section } from '../../layout/Section';
import { casePath } from '../casePath';

/** The cases before and after this one: second instance, enforcement, retrial. */
export function LinkedCases({ links = [] }: { links: CaseFile['links'] }) {
  const translate = useTranslate();
  if (links.length === 0) return null;
  return (
    <Section title={translate('origin.links')}>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        {links.map(({ number, kind, earlier }) => (
          <Typography key={number}>
            {translate(earlier ? 'origin.earlier' : 'origin.later', {
              kind: translate(`intake.link.${kind}`),
            })}
            <Link component={RouterLink} to={casePath(number)}>
              {number}
            </Link>
          </Typography>
        ))}
      </Box>
    </Section>
  );
}
