import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseFile } from '../api/types';
import { Facts } from '../layout/Facts';

const CHECK = 'Activity_CheckClosingFile';
const FIX = 'Activity_FixClosingFile';

/** The closing file came back: what the checker wrote, while it waits to be put right. */
export function SentBack({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const check = file.timeline
    .filter(({ kind, element }) => kind === 'ANSWER' && element?.endsWith(CHECK))
    .sort((a, b) => b.at.localeCompare(a.at))[0];
  if (!check || !file.tasks.some((task) => task.activityId === FIX)) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('lawyer.sentBack')}</AlertTitle>
      <Facts facts={check.details} />
    </Alert>
  );
}
