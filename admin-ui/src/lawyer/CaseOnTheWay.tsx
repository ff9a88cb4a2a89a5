import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useApiQuery } from '../backend/useApi';
import { casesOrCopy, tasksOrCopy } from '../offline/readings';
import { Camera } from './Camera';
import { Hearings } from './Hearings';
import { NextStep } from './NextStep';
import { QuickProgress } from './QuickProgress';

/** A case without a signal: the next step, its form, the next hearing and the camera. */
export function CaseOnTheWay({ number }: { number: string }) {
  const translate = useTranslate();
  const cases = useApiQuery({ key: ['cases', 'mine'], ask: casesOrCopy });
  const tasks = useApiQuery({ key: ['tasks', 'mine'], ask: tasksOrCopy });
  const row = cases.data?.find((mine) => mine.number === number);
  if (!row || !tasks.data) return null;
  const mine = tasks.data.content.filter((task) => task.caseNumber === number);
  const progress = mine.find((task) => task.activityId === 'Activity_ReportProgress');
  const hearings = row.nextHearing ? [{ at: row.nextHearing, place: null }] : [];
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity="info">{translate('lawyer.copyOf')}</Alert>
      <NextStep file={{ ...row, ended: false }} tasks={mine} />
      {progress && <QuickProgress task={progress} />}
      <Hearings number={number} hearings={hearings} />
      <Camera number={number} />
    </Box>
  );
}
