import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useApiQuery } from '../backend/useApi';
import { useMe } from '../backend/useMe';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { Section } from '../layout/Section';
import { calendarApi } from './api';
import { PromiseForm } from './PromiseForm';
import { PromiseTable } from './PromiseTable';
import type { Promised } from './types';

const KEY = ['promises'];

/** What the bureau promises beyond the law. */
export default function PromisesPage() {
  const translate = useTranslate();
  const me = useMe();
  const client = useQueryClient();
  const promises = useApiQuery({ key: KEY, ask: calendarApi.promises });
  const mayFix = me?.roles.some((role) => role === 'DIRECTOR' || role === 'SYSTEM_ADMIN');
  return (
    <Box sx={{ my: 2, display: 'grid', gap: 2 }}>
      <PageTitle title={translate('promised.title')} />
      <Section title={translate('promised.title')}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('promised.hint')}
        </Typography>
        {promises.error && (
          <PageProblem
            error={promises.error}
            onRetry={() => void promises.refetch()}
            back={{ to: '/', label: translate('menu.home') }}
          />
        )}
        {promises.data?.length === 0 && <Typography>{translate('promised.none')}</Typography>}
        {promises.data && promises.data.length > 0 && <PromiseTable promises={promises.data} />}
      </Section>
      {mayFix && <PromiseForm onSaved={(now: Promised[]) => client.setQueryData(KEY, now)} />}
    </Box>
  );
}
