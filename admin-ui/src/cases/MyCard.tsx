import { Box, Button, Card, CardActions, CardContent, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRow } from '../worklist/types';
import { useMatter } from '../i18n/useMatter';
import { Facts, type Fact } from '../layout/Facts';
import { DueChip } from '../worklist/DueChip';
import { taskPath } from '../worklist/taskPath';
import { useTaskName } from '../worklist/useTaskName';
import { casePath } from './casePath';

interface Props {
  row: { number: string; matter: string };
  /** Whose case it is. */
  title: string;
  marks: ReactNode;
  facts: Fact[];
  task: TaskRow | undefined;
  /** What is said where nothing is to be done. */
  waiting: string;
}

/** One case of one's own: whose it is, where it stands, and one large button for what comes now. */
export function MyCard({ row, title, marks, facts, task, waiting }: Props) {
  const matter = useMatter();
  const name = useTaskName();
  return (
    <Card component="article" sx={{ display: 'flex', flexDirection: 'column' }}>
      <CardContent sx={{ flex: 1, pb: 1 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
          <Typography variant="h6" component="h2">
            {title}
          </Typography>
          {marks}
          {task && <DueChip dueOn={task.dueOn} />}
        </Box>
        <Link component={RouterLink} to={casePath(row.number)}>
          {row.number}
        </Link>
        <Typography sx={{ mb: 1 }}>{matter(row.matter)}</Typography>
        <Facts facts={facts} />
      </CardContent>
      <CardActions sx={{ p: 2, pt: 1 }}>
        {task ? (
          <Button
            fullWidth
            size="large"
            variant="contained"
            component={RouterLink}
            to={taskPath(task.id)}
            aria-label={`${name(task)} ${title} ${row.number}`}
            sx={{ minHeight: 48 }}
          >
            {name(task)}
          </Button>
        ) : (
          <Typography color="text.secondary">{waiting}</Typography>
        )}
      </CardActions>
    </Card>
  );
}
