import { BooleanInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { Section } from '../../layout/Section';
import { CAPACITIES } from '../choices';
import { InputGrid } from '../InputGrid';
import { needed, parseNumber, partyNumber, phone } from '../rules';
import { useAnswer } from '../useAnswer';

const AT = 'circumstances.representative';

/** Who applies for the applicant, and by what right (法 40, 148号 11). */
export function RepresentativeInputs() {
  const translate = useTranslate();
  const represented = useAnswer<boolean>('isRepresented');
  return (
    <Section title={translate('intake.representative')}>
      <InputGrid>
        <BooleanInput className="wide" source="isRepresented" label="intake.isRepresented" />
        {represented && (
          <>
            <SelectInput
              source={`${AT}.capacity`}
              label="intake.capacityLabel"
              choices={CAPACITIES}
              validate={needed}
            />
            <TextInput
              source={`${AT}.name`}
              label="intake.representativeName"
              autoComplete="off"
              validate={needed}
            />
            <TextInput
              source={`${AT}.relation`}
              label="intake.relation"
              autoComplete="off"
              validate={needed}
            />
            <TextInput
              source={`${AT}.authority`}
              label="intake.authority"
              helperText="intake.authorityHint"
              autoComplete="off"
              validate={needed}
            />
            <TextInput
              source={`${AT}.idNumber`}
              label="intake.representativeId"
              autoComplete="off"
              parse={parseNumber}
              validate={partyNumber}
            />
            <TextInput
              source={`${AT}.phone`}
              label="intake.representativePhone"
              type="tel"
              autoComplete="off"
              parse={parseNumber}
              validate={phone}
            />
          </>
        )}
      </InputGrid>
    </Section>
  );
}
