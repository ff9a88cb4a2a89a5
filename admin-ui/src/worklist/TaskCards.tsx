import { Box, List, ListItem, Typography } from '@mui/material';
import { RecordsIterator } from 'react-admin';
import type { TaskRow } from './types';
import { useMatter } from '../i18n/useMatter';
import { MarkBox } from './bulk/MarkBox';
import { DueChip } from './DueChip';
import { Holder } from './Holder';
import { PriorityChips } from './PriorityChips';
import { TaskActions } from './TaskActions';
import { TaskLink } from './TaskLink';

/** The phone's list. The card itself is no button, because it holds buttons. */
export const TaskCards = () => (
  <List disablePadding>
    <RecordsIterator<TaskRow> render={(task) => <TaskCard key={task.id} task={task} />} />
  </List>
);

function TaskCard({ task }: { task: TaskRow }) {
  const matter = useMatter();
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.75, px: 1.5, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <MarkBox task={task} />
        <TaskLink task={task} />
        <PriorityChips {...task} />
      </Box>
      <Typography variant="body2">
        {task.applicant} · {matter(task.matter)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {task.caseNumber} · {task.unit} · <Holder task={task} />
      </Typography>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <DueChip {...task} />
        <TaskActions task={task} />
      </Box>
    </ListItem>
  );
}
