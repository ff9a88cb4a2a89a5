import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseFile } from '../cases/types';
import type { TaskRow } from '../worklist/types';
import { useMatter } from '../i18n/useMatter';
import { Section } from '../layout/Section';
import { DueChip } from '../worklist/DueChip';
import { PriorityChips } from '../worklist/PriorityChips';
import { taskPath } from '../worklist/taskPath';
import { useTaskName } from '../worklist/useTaskName';

interface Props {
  file: Pick<CaseFile, 'applicant' | 'matter' | 'stage' | 'urgent' | 'green' | 'ended'>;
  tasks: TaskRow[];
}

/** Whose case it is, and one large button for what comes now. */
export function NextStep({ file, tasks }: Props) {
  const translate = useTranslate();
  const matter = useMatter();
  const name = useTaskName();
  return (
    <Section title={file.applicant} aside={<PriorityChips {...file} />}>
      <Typography sx={{ mb: 1.5 }}>
        {matter(file.matter)} · {translate(`stage.${file.stage}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {tasks.map((task) => (
          <Box key={task.id} sx={{ display: 'grid', gap: 1 }}>
            <Box>
              <DueChip dueOn={task.dueOn} />
            </Box>
            <Button
              fullWidth
              size="large"
              variant="contained"
              component={Link}
              to={taskPath(task.id)}
              sx={{ minHeight: 48 }}
            >
              {name(task)}
            </Button>
          </Box>
        ))}
        {tasks.length === 0 && (
          <Typography color="text.secondary">
            {translate(file.ended ? 'case.isEnded' : 'lawyer.waiting')}
          </Typography>
        )}
      </Box>
    </Section>
  );
}
