import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { Section } from '../layout/Section';
import { UnexplainedLine } from '../supervision/UnexplainedLine';
import type { Outlook } from './types';
import { openWorkPath } from './openwork/openWorkPath';

interface Props {
  outlook: Outlook;
  unit: string | undefined;
}

/** What is overdue or due within a week, and who has how much in hand; each number opens its cases. */
export function Pressing({ outlook, unit }: Props) {
  const translate = useTranslate();
  const supervises = mayOpen(useMe()?.roles ?? [], 'overdue-counts');
  return (
    <Section title={translate('kpi.outlook.pressing')}>
      <Box sx={{ display: 'grid', gap: 0.75 }}>
        <Link component={RouterLink} to={openWorkPath('OVERDUE', unit)}>
          {translate('kpi.outlook.overdue', { count: outlook.overdue })}
        </Link>
        <Link component={RouterLink} to={openWorkPath('WEEK', unit)}>
          {translate('kpi.outlook.week', { count: outlook.dueThisWeek })}
        </Link>
        {supervises && !unit && <UnexplainedLine />}
      </Box>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {translate('kpi.outlook.loads')}
      </Typography>
      {outlook.loads.length === 0 && (
        <Typography color="text.secondary">{translate('kpi.outlook.noLoads')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {outlook.loads.map(({ id, person, openCases }) => (
          <Box
            component="li"
            key={id}
            sx={{ display: 'flex', justifyContent: 'space-between', py: 0.5 }}
          >
            <span>{person}</span>
            <Link
              component={RouterLink}
              to={openWorkPath('PERSON', unit, id)}
              aria-label={translate('kpi.outlook.loadOf', { person, count: openCases })}
            >
              {translate('kpi.outlook.load', { count: openCases })}
            </Link>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
