import { Link, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { casePath } from '../../cases/casePath';
import { DaysLeft } from '../DaysLeft';
import type { OpenWork } from '../types';
import { OpenWorkActions } from './OpenWorkActions';
import { WorkName } from './WorkName';

/** The phone's list. */
export const OpenWorkCards = () => (
  <List disablePadding>
    <RecordsIterator<OpenWork & { id: string }>
      render={(work) => <OpenWorkCard key={work.id} work={work} />}
    />
  </List>
);

function OpenWorkCard({ work }: { work: OpenWork }) {
  const translate = useTranslate();
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Link component={RouterLink} to={casePath(work.caseNumber)} sx={{ fontWeight: 600 }}>
        {work.caseNumber}
      </Link>
      <Typography variant="body2">
        <WorkName work={work} /> · {work.dueOn ?? '—'} ·{' '}
        <strong>
          <DaysLeft days={work.daysLeft} />
        </strong>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {work.applicant} · {work.unit} · {work.person ?? translate('kpi.outlook.nobody')}
      </Typography>
      <OpenWorkActions work={work} />
    </ListItem>
  );
}
