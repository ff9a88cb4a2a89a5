import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseFile } from '../types';
import { api } from '../../backend/api';
import { queryClient } from '../../backend/queryClient';
import { useAction } from '../../backend/useApi';
import { casePath, printPath } from '../casePath';

/** Papers that say what was handed in, and what is missing: only what the check of the materials has written. */
const printable = ({ timeline, supplements = [] }: CaseFile) => [
  ...(timeline.some(({ element }) => element === 'Activity_CheckMaterials')
    ? (['receipt'] as const)
    : []),
  ...(supplements.length > 0 ? (['supplement'] as const) : []),
];

/** What an officer does beside the tasks: accept the case, set it right, print what is handed over. */
export function CounterActions({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const accept = useAction({
    act: () => api.acceptCase(file.number),
    done: () => void queryClient.invalidateQueries({ queryKey: ['case', file.number] }),
  });
  const may = (action: string) => file.actions.includes(action);
  if (!may('ACCEPT_CASE') && !may('CORRECT_REGISTRATION')) return null;
  return (
    <>
      {may('ACCEPT_CASE') && (
        <Button
          variant="outlined"
          disabled={accept.isPending}
          onClick={() => accept.mutate(undefined)}
        >
          {translate('origin.accept')}
        </Button>
      )}
      {may('CORRECT_REGISTRATION') && (
        <>
          <Button variant="outlined" component={Link} to={`${casePath(file.number)}/correct`}>
            {translate('origin.correct')}
          </Button>
          {printable(file).map((paper) => (
            <Button key={paper} component={Link} to={printPath(paper, file.number)}>
              {translate(`origin.print.${paper}`)}
            </Button>
          ))}
        </>
      )}
    </>
  );
}
