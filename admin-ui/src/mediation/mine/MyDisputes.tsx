import BoltIcon from '@mui/icons-material/Bolt';
import NoteAddIcon from '@mui/icons-material/NoteAdd';
import { Box, Button, Chip, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TaskRow } from '../../worklist/types';
import { useApiQuery } from '../../backend/useApi';
import { DangerButton } from '../../danger/DangerButton';
import { MyCard } from '../../cases/MyCard';
import { showInstant } from '../../i18n/dates';
import { EmptyState } from '../../layout/EmptyState';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { disputesOrCopy, tasksOrCopy } from '../../offline/readings';
import { PriorityChips } from '../../worklist/PriorityChips';
import type { MyDispute } from '../types';

const REFRESH_MS = 60_000;
const CARDS = { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' };

/** A mediator's home, made for the phone: what to do next in each dispute, and a new one at one press. */
export function MyDisputes() {
  const translate = useTranslate();
  const disputes = useApiQuery({
    key: ['disputes', 'mine'],
    ask: disputesOrCopy,
    every: REFRESH_MS,
  });
  const tasks = useApiQuery({ key: ['tasks', 'mine'], ask: tasksOrCopy, every: REFRESH_MS });
  const error = disputes.error ?? tasks.error;
  if (error) {
    const retry = () => void Promise.all([disputes.refetch(), tasks.refetch()]);
    const back = { to: '/tasks', label: translate('menu.tasks') };
    return <PageProblem error={error} onRetry={retry} back={back} />;
  }
  if (!disputes.data || !tasks.data)
    return <Skeleton variant="rounded" height={300} sx={{ mt: 2 }} />;
  const next = new Map(tasks.data.content.map((task) => [task.caseNumber, task]));
  return (
    <>
      <PageTitle title={translate('dispute.mine')} />
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          mt: 2,
          justifyContent: { sm: 'start' },
          gridAutoFlow: { sm: 'column' },
        }}
      >
        <Button
          component={Link}
          to="/disputes/quick"
          variant="contained"
          size="large"
          startIcon={<BoltIcon />}
          sx={{ minHeight: 48 }}
        >
          {translate('quick.title')}
        </Button>
        <Button
          component={Link}
          to="/disputes/new"
          variant="outlined"
          size="large"
          startIcon={<NoteAddIcon />}
          sx={{ minHeight: 48 }}
        >
          {translate('dispute.register')}
        </Button>
      </Box>
      {disputes.data.length === 0 && (
        <EmptyState title={translate('dispute.none')} hint={translate('dispute.noneHint')} />
      )}
      <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: CARDS }}>
        {disputes.data.map((row) => (
          <MyDisputeCard key={row.number} row={row} task={next.get(row.number)} />
        ))}
      </Box>
    </>
  );
}

function MyDisputeCard({ row, task }: { row: MyDispute; task: TaskRow | undefined }) {
  const translate = useTranslate();
  return (
    <MyCard
      row={row}
      title={`${row.applicants} · ${row.opponents}`}
      marks={
        <>
          <PriorityChips urgent={row.urgent} green={false} />
          <DangerButton number={row.number} />
          {!row.leads && <Chip size="small" label={translate('dispute.helps')} />}
        </>
      }
      task={task}
      waiting={translate('dispute.waiting')}
      facts={[
        { label: translate('dispute.stage'), value: translate(`stage.${row.stage}`) },
        {
          label: translate('dispute.nextSession'),
          value: row.nextSession ? showInstant(row.nextSession) : translate('dispute.noSession'),
        },
      ]}
    />
  );
}
