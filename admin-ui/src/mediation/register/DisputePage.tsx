import { Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DraftList } from '../../intake/draft/DraftList';
import { useDraftPage } from '../../intake/draft/useDraftPage';
import { Registered } from '../../intake/Registered';
import { PageTitle } from '../../layout/PageTitle';
import type { NewDispute } from '../types';
import { DisputeForm } from './DisputeForm';
import { useCarriedOver, type Begun } from './useCarriedOver';

/** One page, one dispute, made for the phone; unfinished ones lie above it. */
export default function DisputePage() {
  const translate = useTranslate();
  const page = useDraftPage<Begun>();
  const carried = useCarriedOver().data;
  const begun = page.resumed ?? carried;
  return (
    <>
      <PageTitle title={translate('dispute.register')} />
      {page.number ? (
        <Registered
          number={page.number}
          said="dispute.registered"
          next="dispute.registeredNext"
          onAnother={page.onAnother}
        />
      ) : begun === undefined ? (
        <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />
      ) : (
        <>
          {page.listed && (
            <DraftList
              kind="MEDIATION"
              onResume={({ id, content }) =>
                page.onResume({ values: content as NewDispute, own: id })
              }
            />
          )}
          <DisputeForm
            key={page.resumed?.own}
            begun={begun}
            onSaved={page.onSaved}
            onRegistered={page.onRegistered}
          />
        </>
      )}
    </>
  );
}
