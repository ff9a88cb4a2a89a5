import PlayArrowIcon from '@mui/icons-material/PlayArrow';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNextTask } from './useTaskActions';

export function NextTaskButton() {
  const translate = useTranslate();
  const next = useNextTask();
  return (
    <Button
      variant="contained"
      size="large"
      startIcon={<PlayArrowIcon />}
      disabled={next.isPending}
      onClick={() => next.mutate(undefined)}
    >
      {translate('task.next')}
    </Button>
  );
}
