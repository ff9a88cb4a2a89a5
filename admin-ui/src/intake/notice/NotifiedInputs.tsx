import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { Section } from '../../layout/Section';
import { NOTIFIED_ID_KINDS } from '../choices';
import { InputGrid } from '../InputGrid';
import { cardNumber, needed, otherPaper, parseNumber, phone } from '../rules';
import { useAnswer } from '../useAnswer';

/** The suspect or defendant. */
export function NotifiedInputs() {
  const translate = useTranslate();
  const idKind = useAnswer('person.idKind');
  return (
    <Section title={translate('notice.person')}>
      <InputGrid>
        <TextInput source="person.name" label="intake.name" autoComplete="off" validate={needed} />
        <SelectInput
          source="person.idKind"
          label="intake.idKindLabel"
          choices={NOTIFIED_ID_KINDS}
          validate={needed}
        />
        {idKind !== 'NONE' && (
          <TextInput
            key={idKind}
            source="person.idNumber"
            label="intake.idNumber"
            autoComplete="off"
            parse={parseNumber}
            validate={[needed, idKind === 'ID_CARD' ? cardNumber : otherPaper]}
          />
        )}
        <TextInput source="person.ethnicity" label="intake.ethnicity" autoComplete="off" />
        <TextInput
          source="person.phone"
          label="intake.phone"
          type="tel"
          autoComplete="off"
          parse={parseNumber}
          validate={phone}
        />
        <TextInput source="person.address" label="intake.address" autoComplete="off" />
      </InputGrid>
    </Section>
  );
}
