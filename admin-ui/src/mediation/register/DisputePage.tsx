import { Skeleton } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DraftList } from '../../intake/draft/DraftList';
import { Registered } from '../../intake/Registered';
import { PageTitle } from '../../layout/PageTitle';
import type { NewDispute } from '../types';
import { DisputeForm } from './DisputeForm';
import { useCarriedOver, type Begun } from './useCarriedOver';

/** One page, one dispute, made for the phone; unfinished ones lie above it. */
export default function DisputePage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  const [resumed, setResumed] = useState<Begun>();
  const [saved, setSaved] = useState(false);
  const carried = useCarriedOver().data;
  const begun = resumed ?? carried;
  const another = () => {
    setNumber(undefined);
    setResumed(undefined);
    setSaved(false);
  };
  return (
    <>
      <PageTitle title={translate('dispute.register')} />
      {number ? (
        <Registered
          number={number}
          said="dispute.registered"
          next="dispute.registeredNext"
          onAnother={another}
        />
      ) : begun === undefined ? (
        <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />
      ) : (
        <>
          {!resumed && !saved && (
            <DraftList
              kind="MEDIATION"
              onResume={(id, content) => setResumed({ values: content as NewDispute, own: id })}
            />
          )}
          <DisputeForm
            key={resumed?.own}
            begun={begun}
            onSaved={() => setSaved(true)}
            onRegistered={setNumber}
          />
        </>
      )}
    </>
  );
}
