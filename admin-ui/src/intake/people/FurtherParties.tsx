import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import {
  ArrayInput,
  ResourceContextProvider,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useSimpleFormIterator,
  useTranslate,
} from 'react-admin';
import { Section } from '../../layout/Section';
import { PARTY_ROLES } from '../choices';
import { needed, parseNumber, partyNumber, phone } from '../rules';

/** Further applicants and opponents, who acts for an opponent, and third parties. */
export function FurtherParties() {
  const translate = useTranslate();
  return (
    <Section title={translate('intake.parties')}>
      <ResourceContextProvider value="cases">
        <ArrayInput source="circumstances.parties" label={false}>
          <SimpleFormIterator
            inline
            disableReordering
            disableClear
            fullWidth
            addButton={<AddPartyButton />}
          >
            <SelectInput
              source="role"
              label="intake.role"
              choices={PARTY_ROLES}
              validate={needed}
            />
            <TextInput
              source="name"
              label="intake.partyName"
              autoComplete="off"
              validate={needed}
            />
            <TextInput
              source="idNumber"
              label="intake.partyId"
              autoComplete="off"
              parse={parseNumber}
              validate={partyNumber}
            />
            <TextInput
              source="phone"
              label="intake.partyPhone"
              type="tel"
              autoComplete="off"
              parse={parseNumber}
              validate={phone}
            />
          </SimpleFormIterator>
        </ArrayInput>
      </ResourceContextProvider>
    </Section>
  );
}

function AddPartyButton() {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button startIcon={<AddIcon />} onClick={() => add()}>
      {translate('intake.addParty')}
    </Button>
  );
}
