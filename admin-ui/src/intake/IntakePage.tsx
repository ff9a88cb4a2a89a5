import { Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { PageTitle } from '../layout/PageTitle';
import { emptyApplication } from './application';
import { DraftList } from './draft/DraftList';
import { IntakeForm } from './IntakeForm';
import { Registered } from './Registered';

interface Resumed {
  id: number;
  content: object;
}

/** The counter: one page, one application; unfinished ones lie above it. */
export default function IntakePage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  const [resumed, setResumed] = useState<Resumed>();
  const [saved, setSaved] = useState(false);
  const empty = useMemo(() => emptyApplication(), []);
  const [address] = useSearchParams();
  const begun = address.get('draft');
  useApiQuery({
    key: ['draft', begun],
    ask: async () => {
      const draft = await api.draft(Number(begun));
      setResumed(draft);
      return draft;
    },
    enabled: begun !== null,
  });
  const another = () => {
    setNumber(undefined);
    setResumed(undefined);
    setSaved(false);
  };
  return (
    <>
      <PageTitle title={translate('menu.intake')} />
      {number ? (
        <Registered number={number} onAnother={another} />
      ) : (
        <>
          <Button component={Link} to="/intake/notice" sx={{ mt: 1, alignSelf: 'start' }}>
            {translate('notice.open')}
          </Button>
          {!resumed && !saved && (
            <DraftList kind="LEGAL_AID" onResume={(id, content) => setResumed({ id, content })} />
          )}
          <IntakeForm
            key={resumed?.id}
            values={resumed?.content ?? empty}
            draft={resumed?.id}
            onSaved={() => setSaved(true)}
            onRegistered={setNumber}
          />
        </>
      )}
    </>
  );
}
