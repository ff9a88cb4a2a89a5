import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseFile } from '../../api/types';
import { api } from '../../backend/api';
import { queryClient } from '../../backend/queryClient';
import { useAction } from '../../backend/useApi';
import { casePath } from '../casePath';

const PRINTED = ['receipt', 'supplement'] as const;

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
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
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
          <Button component={Link} to={`${casePath(file.number)}/correct`}>
            {translate('origin.correct')}
          </Button>
          {PRINTED.map((paper) => (
            <Button
              key={paper}
              component={Link}
              to={`/print/${paper}/${encodeURIComponent(file.number)}`}
            >
              {translate(`origin.print.${paper}`)}
            </Button>
          ))}
        </>
      )}
    </Box>
  );
}
