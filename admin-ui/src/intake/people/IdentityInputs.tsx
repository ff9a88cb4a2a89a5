import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { today } from '../../i18n/dates';
import { SEXES } from '../choices';
import { birthDateOf, faultOf, isMale } from '../idNumber';
import { cardNumber, needed, otherPaper, parseNumber } from '../rules';
import { useAnswer } from '../useAnswer';

const NUMBER = { htmlInput: { maxLength: 20, spellCheck: false } };

/** An ID card tells birth date and sex by itself; for other papers they are asked. */
export function IdentityInputs() {
  const idKind = useAnswer('applicant.idKind');
  const idNumber = useAnswer('applicant.idNumber');
  const card = idKind === 'ID_CARD' || idKind === 'RESIDENCE_PERMIT';
  return (
    <>
      {idKind !== 'NONE' && (
        <TextInput
          key={idKind}
          source="applicant.idNumber"
          label="intake.idNumber"
          helperText={card ? <WhatItTells idNumber={idNumber} /> : false}
          autoComplete="off"
          parse={parseNumber}
          slotProps={NUMBER}
          validate={[needed, card ? cardNumber : otherPaper]}
        />
      )}
      {idKind === 'NONE' && (
        <TextInput
          source="applicant.noIdReason"
          label="intake.noIdReason"
          helperText="intake.noIdHint"
          autoComplete="off"
          validate={needed}
        />
      )}
      {!card && (
        <>
          <SelectInput source="applicant.sex" label="intake.sex" choices={SEXES} />
          <TextInput
            source="applicant.birthDate"
            label="intake.birthDate"
            type="date"
            slotProps={{ htmlInput: { max: today() }, inputLabel: { shrink: true } }}
          />
        </>
      )}
    </>
  );
}

function WhatItTells({ idNumber }: { idNumber?: string }) {
  const translate = useTranslate();
  if (!idNumber || faultOf(idNumber, today())) return <>{translate('intake.idHint')}</>;
  return (
    <>
      {translate('intake.idTells', {
        birthDate: birthDateOf(idNumber, today()),
        sex: translate(`intake.sexes.${isMale(idNumber) ? 'MALE' : 'FEMALE'}`),
      })}
    </>
  );
}
