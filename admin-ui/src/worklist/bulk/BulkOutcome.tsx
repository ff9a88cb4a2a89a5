import { Alert, Box, Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { TaskRow } from '../types';
import { useTaskName } from '../useTaskName';
import type { Bulk } from './useBulk';

/** How many were done, why each other was not, and the way back. */
export function BulkOutcome({ bulk }: { bulk: Bulk }) {
  const translate = useTranslate();
  const name = useTaskName();
  const { data = [] } = useListContext<TaskRow>();
  const { outcome, undo } = bulk;
  if (!outcome) return null;
  const { deed, to, undone, results } = outcome;
  const done = results.filter((one) => one.done).length;
  const failed = results.filter((one) => !one.done);
  const kind = undone ? 'undone' : deed;
  const called = (id: string) => {
    const task = data.find((row) => row.id === id);
    return task ? `${name(task)} ${task.caseNumber}` : translate('task.bulk.one');
  };
  return (
    <Alert
      role="status"
      severity={failed.length ? 'warning' : 'success'}
      onClose={bulk.forget}
      sx={{ borderRadius: 0 }}
    >
      {translate(`task.bulk.done.${kind}`, { done, to: to?.name })}
      {undo && done > 0 && (
        <Button size="small" color="inherit" sx={{ ml: 1 }} disabled={bulk.busy} onClick={undo}>
          {translate('task.bulk.undo')}
        </Button>
      )}
      {failed.length > 0 && (
        <>
          <Box>{translate('task.bulk.failed', { failed: failed.length })}</Box>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {failed.map(({ id, problem }) => (
              <li key={id}>
                {called(id)}：{problem?.detail ?? problem?.title}
              </li>
            ))}
          </Box>
        </>
      )}
    </Alert>
  );
}
