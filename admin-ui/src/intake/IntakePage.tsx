import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../layout/PageTitle';
import { IntakeForm } from './IntakeForm';
import { Registered } from './Registered';

/** The counter: one page, one application. */
export default function IntakePage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  return (
    <>
      <PageTitle title={translate('menu.intake')} />
      {number ? (
        <Registered number={number} onAnother={() => setNumber(undefined)} />
      ) : (
        <IntakeForm onRegistered={setNumber} />
      )}
    </>
  );
}
