import { Box, Button, Card, CardActions, CardContent, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRow } from '../worklist/types';
import type { MyCase } from './types';
import { casePath } from '../cases/casePath';
import { showInstant } from '../i18n/dates';
import { useMatter } from '../i18n/useMatter';
import { Facts } from '../layout/Facts';
import { DueChip } from '../worklist/DueChip';
import { PriorityChips } from '../worklist/PriorityChips';
import { taskPath } from '../worklist/taskPath';
import { useTaskName } from '../worklist/useTaskName';

interface Props {
  row: MyCase;
  task?: TaskRow;
}

/** One case: whose it is, where it stands, and one large button for what comes now. */
export function MyCaseCard({ row, task }: Props) {
  const translate = useTranslate();
  const matter = useMatter();
  const name = useTaskName();
  return (
    <Card component="article" sx={{ display: 'flex', flexDirection: 'column' }}>
      <CardContent sx={{ flex: 1, pb: 1 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
          <Typography variant="h6" component="h2">
            {row.applicant}
          </Typography>
          <PriorityChips {...row} />
          {task && <DueChip dueOn={task.dueOn} />}
        </Box>
        <Link component={RouterLink} to={casePath(row.number)}>
          {row.number}
        </Link>
        <Typography sx={{ mb: 1 }}>{matter(row.matter)}</Typography>
        <Facts
          facts={[
            { label: translate('lawyer.stage'), value: translate(`stage.${row.stage}`) },
            {
              label: translate('lawyer.hearing'),
              value: row.nextHearing ? showInstant(row.nextHearing) : translate('lawyer.noHearing'),
            },
          ]}
        />
      </CardContent>
      <CardActions sx={{ p: 2, pt: 1 }}>
        {task ? (
          <Button
            fullWidth
            size="large"
            variant="contained"
            component={RouterLink}
            to={taskPath(task.id)}
            aria-label={`${name(task)} ${row.applicant} ${row.number}`}
            sx={{ minHeight: 48 }}
          >
            {name(task)}
          </Button>
        ) : (
          <Typography color="text.secondary">{translate('lawyer.waiting')}</Typography>
        )}
      </CardActions>
    </Card>
  );
}
