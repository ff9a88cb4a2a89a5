import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../../layout/PageTitle';
import { Registered } from '../Registered';
import { NoticeForm } from './NoticeForm';

/** A court, procuratorate or police notifies that somebody needs a lawyer. */
export default function NoticePage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  return (
    <>
      <PageTitle title={translate('notice.title')} />
      {number ? (
        <Registered number={number} onAnother={() => setNumber(undefined)} />
      ) : (
        <NoticeForm onRegistered={setNumber} />
      )}
    </>
  );
}
