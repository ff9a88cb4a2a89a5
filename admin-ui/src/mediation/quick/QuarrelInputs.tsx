import { BooleanInput, DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { InputGrid } from '../../intake/InputGrid';
import { needed, shortEnough } from '../../intake/rules';
import { useAnswer } from '../../intake/useAnswer';
import { Section } from '../../layout/Section';
import { TYPES } from '../choices';

/** What they quarrelled about, when and where it was settled, and that everybody wanted to be mediated with. */
export function QuarrelInputs() {
  const translate = useTranslate();
  const explained = useAnswer('duplicate');
  return (
    <Section title={translate('dispute.title')}>
      <InputGrid>
        <SelectInput
          source="type"
          label="dispute.type"
          choices={TYPES}
          validate={needed}
          fullWidth
        />
        <DateInput source="receivedOn" label="quick.settledOn" validate={needed} fullWidth />
        <TextInput
          className="wide"
          source="facts"
          label="dispute.what"
          multiline
          minRows={2}
          validate={[needed, shortEnough]}
        />
        <TextInput className="wide" source="place" label="quick.place" validate={needed} />
        {explained !== undefined && (
          <TextInput className="wide" source="duplicate" label="dispute.duplicate" />
        )}
        <BooleanInput className="wide" source="agreeToMediation" label="quick.agreeToMediation" />
      </InputGrid>
    </Section>
  );
}
