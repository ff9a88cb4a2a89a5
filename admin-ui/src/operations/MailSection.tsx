import { Alert, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { MailLook } from './types';
import { api } from '../backend/api';
import { useAction, useApiQuery } from '../backend/useApi';
import { showInstant } from '../i18n/dates';
import { PageProblem } from '../layout/PageProblem';
import { Section } from '../layout/Section';
import { DeadLetterTable } from './DeadLetterTable';

const KEY = ['operations-mail'];

/** Does mail go out? What could not be sent can be sent again, one by one or all. */
export function MailSection() {
  const translate = useTranslate();
  const { data, error, refetch, isFetching } = useApiQuery({ key: KEY, ask: api.mail });
  const { retry, busy } = useRetry();
  return (
    <Section
      title={translate('operationsMail.title')}
      aside={
        <>
          <Button disabled={isFetching} onClick={() => void refetch()}>
            {translate('operationsMail.refresh')}
          </Button>
          {data && data.dead > 0 && (
            <Button variant="contained" disabled={busy} onClick={() => retry(undefined)}>
              {translate('operationsMail.retryAll')}
            </Button>
          )}
        </>
      }
    >
      {error && (
        <PageProblem
          error={error}
          onRetry={() => void refetch()}
          back={{ to: '/', label: translate('menu.home') }}
        />
      )}
      {data && <Standing look={data} />}
      {data && data.letters.length > 0 && (
        <DeadLetterTable letters={data.letters} busy={busy} onRetry={retry} />
      )}
    </Section>
  );
}

function Standing({ look }: { look: MailLook }) {
  const translate = useTranslate();
  return (
    <>
      {!look.on && <Alert severity="info">{translate('operationsMail.off')}</Alert>}
      <Typography color="text.secondary" sx={{ my: 1 }}>
        {translate('operationsMail.standing', {
          sent: look.sent,
          waiting: look.waiting,
          dead: look.dead,
        })}
        {look.oldest &&
          ` ${translate('operationsMail.oldest', { instant: showInstant(look.oldest) })}`}
      </Typography>
      {look.dead === 0 && <Typography>{translate('operationsMail.none')}</Typography>}
    </>
  );
}

function useRetry() {
  const notify = useNotify();
  const queries = useQueryClient();
  const action = useAction({
    act: (id: number | undefined) => (id === undefined ? api.retryAllMail() : api.retryMail(id)),
    done: (look) => {
      queries.setQueryData(KEY, look);
      notify('operationsMail.retried', { type: 'success' });
    },
  });
  return { retry: (id?: number) => action.mutate(id), busy: action.isPending };
}
