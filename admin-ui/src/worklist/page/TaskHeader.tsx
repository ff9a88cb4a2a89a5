import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskPage } from '../types';
import { casePath } from '../../cases/casePath';
import { GreenReason } from '../../cases/GreenReason';
import { useMatter } from '../../i18n/useMatter';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';
import { PriorityChips } from '../PriorityChips';
import { RunningLimits } from './RunningLimits';
import { TaskClocks } from './TaskClocks';
import { useOpenClocks } from './useOpenClocks';

/** The case that the task belongs to, as far as it matters for the step. */
export function TaskHeader({ page }: { page: TaskPage }) {
  const { task, case: file } = page;
  const translate = useTranslate();
  const matter = useMatter();
  const field = (name: string) => translate(`resources.tasks.fields.${name}`);
  const clocks = useOpenClocks(task.caseNumber);
  const running = clocks.filter(({ status }) => status === 'RUNNING');
  const limits = <RunningLimits clocks={running} nextDueOn={task.dueOn} />;
  const number = (
    <Link component={RouterLink} to={casePath(task.caseNumber)}>
      {task.caseNumber}
    </Link>
  );
  return (
    <Section title={translate('task.theCase')} aside={<PriorityChips {...task} />}>
      <Facts
        facts={[
          { label: field('caseNumber'), value: number },
          { label: field('applicant'), value: task.applicant },
          { label: field('matter'), value: matter(task.matter) },
          { label: field('stage'), value: translate(`stage.${task.stage}`) },
          ...(file.firm ? [{ label: translate('case.fact.firm'), value: file.firm.name }] : []),
          ...(file.lawyer
            ? [{ label: translate('case.fact.lawyer'), value: file.lawyer.name }]
            : []),
          { label: field('dueOn'), value: limits },
          ...(page.limitationEndsOn
            ? [{ label: translate('intake.limitationEndsOn'), value: page.limitationEndsOn }]
            : []),
        ]}
      />
      <TaskClocks number={task.caseNumber} open={clocks} />
      {file.greenReason && task.role !== 'LAWYER' && (
        <Box sx={{ mt: 1.5 }}>
          <GreenReason reason={file.greenReason} />
        </Box>
      )}
    </Section>
  );
}
