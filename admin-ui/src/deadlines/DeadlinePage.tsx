import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useApiQuery } from '../backend/useApi';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { deadlineApi } from './api';
import { DeadlineForm } from './DeadlineForm';
import { DeadlineResult } from './DeadlineResult';
import type { DeadlineAnswer } from './types';

/** When is it due? For anybody, and without a case. */
export default function DeadlinePage() {
  const translate = useTranslate();
  const [answer, setAnswer] = useState<DeadlineAnswer>();
  const choices = useApiQuery({ key: ['deadline-clocks'], ask: deadlineApi.clocks });
  return (
    <Box sx={{ my: 2, display: 'grid', gap: 2 }}>
      <PageTitle title={translate('deadline.title')} />
      {choices.error && (
        <PageProblem
          error={choices.error}
          onRetry={() => void choices.refetch()}
          back={{ to: '/', label: translate('menu.home') }}
        />
      )}
      {choices.data && <DeadlineForm choices={choices.data} onAnswer={setAnswer} />}
      <div role="status">{answer && <DeadlineResult answer={answer} />}</div>
    </Box>
  );
}
