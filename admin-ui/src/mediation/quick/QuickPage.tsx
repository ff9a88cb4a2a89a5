import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { DraftList } from '../../intake/draft/DraftList';
import { useDraftPage } from '../../intake/draft/useDraftPage';
import { Registered } from '../../intake/Registered';
import type { Draft } from '../../intake/types';
import { PageTitle } from '../../layout/PageTitle';
import { QuarrelForm } from './QuarrelForm';
import { emptyQuarrel } from './quick';

/** A quarrel settled under the tree: one page on a phone, and the dispute is registered, mediated and agreed. */
export default function QuickPage() {
  const translate = useTranslate();
  const empty = useMemo(() => emptyQuarrel(), []);
  const page = useDraftPage<Draft>();
  return (
    <>
      <PageTitle title={translate('quick.title')} />
      {page.number ? (
        <Registered number={page.number} said="quick.done" onAnother={page.onAnother} />
      ) : (
        <>
          {page.listed && <DraftList kind="QUICK_MEDIATION" onResume={page.onResume} />}
          <QuarrelForm
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
