import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { TaskRow } from '../types';
import { useMe } from '../../backend/useMe';
import { useSmallScreen } from '../../layout/useSmallScreen';
import { mayTake } from '../mayTake';
import { BulkHandover } from './BulkHandover';
import { BulkOutcome } from './BulkOutcome';
import type { Bulk } from './useBulk';

/** What can be done to all the marked tasks, and what came of it. */
export function BulkBar({ bulk }: { bulk: Bulk }) {
  const list = useListContext<TaskRow>();
  const translate = useTranslate();
  const small = useSmallScreen();
  const me = useMe();
  const [handing, setHanding] = useState(false);
  const rows = (list.data ?? []).filter((task) => mayTake(task, me));
  const marked = rows.filter((task) => list.selectedIds.includes(task.id));
  const free = marked.filter((task) => !task.assignee);
  const mine = marked.filter((task) => task.assignee?.id === me?.id);
  const ids = (tasks: TaskRow[]) => tasks.map((task) => task.id);
  const toDo = [
    { name: 'claim', tasks: free, run: () => bulk.run('claim', ids(free)) },
    { name: 'handover', tasks: mine, run: () => setHanding(true) },
    { name: 'release', tasks: mine, run: () => bulk.run('release', ids(mine)) },
  ];
  // A phone has no room for what cannot be pressed yet.
  const deeds = small && marked.length === 0 ? [] : toDo;
  const all = rows.length > 0 && marked.length === rows.length;
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider' }}>
      {bulk.outcome && <BulkOutcome bulk={bulk} />}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 0.5 }}
      >
        <FormControlLabel
          sx={{ mr: 1 }}
          control={
            <Checkbox
              size="small"
              checked={all}
              indeterminate={marked.length > 0 && !all}
              disabled={rows.length === 0}
              onChange={() => list.onSelect(all ? [] : ids(rows))}
            />
          }
          label={translate('task.bulk.page')}
        />
        <Typography variant="body2" aria-live="polite">
          {translate('task.bulk.marked', { count: marked.length })}
        </Typography>
        {deeds.map(({ name, tasks, run }) => (
          <Button
            key={name}
            size="small"
            variant="outlined"
            disabled={tasks.length === 0 || bulk.busy}
            onClick={run}
          >
            {translate(`task.bulk.${name}`)}
          </Button>
        ))}
        {!small && (
          <Typography variant="body2" color="text.secondary" sx={{ ml: 'auto' }}>
            {translate('task.bulk.keys')}
          </Typography>
        )}
      </Box>
      {handing && <BulkHandover tasks={ids(mine)} bulk={bulk} onClose={() => setHanding(false)} />}
    </Box>
  );
}
