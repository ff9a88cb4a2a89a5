import { SelectArrayInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { Section } from '../../layout/Section';
import { CategoryInput } from './CategoryInput';
import { GROUPS, ID_KINDS } from '../choices';
import { IdentityInputs } from './IdentityInputs';
import { InputGrid } from '../InputGrid';
import { needed, parseNumber, phone } from '../rules';

export function ApplicantInputs() {
  const translate = useTranslate();
  return (
    <Section title={translate('intake.applicant')}>
      <InputGrid>
        <TextInput
          source="applicant.name"
          label="intake.name"
          autoComplete="off"
          validate={needed}
        />
        <SelectInput
          source="applicant.idKind"
          label="intake.idKindLabel"
          choices={ID_KINDS}
          validate={needed}
        />
        <IdentityInputs />
        <TextInput
          source="applicant.phone"
          label="intake.phone"
          type="tel"
          autoComplete="off"
          parse={parseNumber}
          validate={[needed, phone]}
        />
        <TextInput source="applicant.ethnicity" label="intake.ethnicity" autoComplete="off" />
        <TextInput
          className="wide"
          source="applicant.address"
          label="intake.address"
          autoComplete="off"
          validate={needed}
        />
        <CategoryInput />
        <SelectArrayInput
          className="wide"
          source="applicant.groups"
          label="intake.groups"
          helperText="intake.groupsHint"
          choices={GROUPS}
        />
      </InputGrid>
    </Section>
  );
}
