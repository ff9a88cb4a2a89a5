import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { NextYearMissing } from '../calendar/NextYearMissing';
import { useApiQuery } from '../backend/useApi';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { Section } from '../layout/Section';
import { DerivedRowsTable } from './DerivedRowsTable';
import { MailSection } from './MailSection';
import { RebuildProgress } from './RebuildProgress';
import { useRebuild } from './useRebuild';

/** Do the derived rows still follow from their record? If not, they can be made anew. */
export default function OperationsPage() {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const check = useApiQuery({ key: ['derived-rows'], ask: api.derivedRows });
  const rebuild = useRebuild(() => setAsking(false));
  return (
    <Stack spacing={2} sx={{ my: 2 }}>
      <PageTitle title={translate('menu.operations')} />
      <NextYearMissing />
      <Section
        title={translate('operations.derived')}
        aside={
          <>
            <Button disabled={check.isFetching} onClick={() => void check.refetch()}>
              {translate('operations.check')}
            </Button>
            <Button variant="contained" onClick={() => setAsking(true)}>
              {translate('operations.rebuild')}
            </Button>
          </>
        }
      >
        <Typography color="text.secondary" sx={{ mb: 1.5 }}>
          {translate('operations.hint')}
        </Typography>
        <RebuildProgress />
        {check.error && (
          <PageProblem
            error={check.error}
            onRetry={() => void check.refetch()}
            back={{ to: '/', label: translate('menu.home') }}
          />
        )}
        {check.data && <DerivedRowsTable rows={check.data} />}
      </Section>
      <Confirm
        isOpen={asking}
        loading={rebuild.isPending}
        title="operations.rebuild"
        content="operations.rebuildConfirm"
        onConfirm={() => rebuild.mutate(undefined)}
        onClose={() => setAsking(false)}
      />
      <MailSection />
    </Stack>
  );
}
