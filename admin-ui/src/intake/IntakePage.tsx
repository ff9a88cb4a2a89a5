import { Button } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { PageTitle } from '../layout/PageTitle';
import { emptyApplication } from './application';
import { DraftList } from './draft/DraftList';
import { useDraftPage } from './draft/useDraftPage';
import { IntakeForm } from './IntakeForm';
import { Registered } from './Registered';
import type { Draft } from './types';

/** The counter: one page, one application; unfinished ones lie above it. */
export default function IntakePage() {
  const translate = useTranslate();
  const page = useDraftPage<Draft>();
  const empty = useMemo(() => emptyApplication(), []);
  const [address] = useSearchParams();
  const begun = address.get('draft');
  useApiQuery({
    key: ['draft', begun],
    ask: async () => {
      const draft = await api.draft(Number(begun));
      page.onResume(draft);
      return draft;
    },
    enabled: begun !== null,
  });
  return (
    <>
      <PageTitle title={translate('menu.intake')} />
      {page.number ? (
        <Registered number={page.number} onAnother={page.onAnother} />
      ) : (
        <>
          <Button component={Link} to="/intake/notice" sx={{ mt: 1, alignSelf: 'start' }}>
            {translate('notice.open')}
          </Button>
          {page.listed && <DraftList kind="LEGAL_AID" onResume={page.onResume} />}
          <IntakeForm
            key={page.resumed?.id}
            values={page.resumed?.content ?? empty}
            draft={page.resumed?.id}
            onSaved={page.onSaved}
            onRegistered={page.onRegistered}
          />
        </>
      )}
    </>
  );
}
