import { BooleanInput, RadioButtonGroupInput, TextInput, useTranslate } from 'react-admin';
import { needed, shortEnough } from '../../intake/rules';
import { useAnswer } from '../../intake/useAnswer';
import { Section } from '../../layout/Section';
import { OwedInput } from './OwedInput';

const FORMS = [
  { id: false, name: 'agreement.form.ORAL' },
  { id: true, name: 'agreement.form.WRITTEN' },
];

/** What they agreed, on paper or by word, done on the spot or still to come. */
export function AgreedInputs() {
  const translate = useTranslate();
  const written = useAnswer<boolean>('written');
  return (
    <Section title={translate('agreement.title')}>
      <TextInput
        source="terms"
        label="quick.terms"
        multiline
        minRows={2}
        validate={[needed, shortEnough]}
      />
      <RadioButtonGroupInput
        source="written"
        label="agreement.fact.form"
        choices={FORMS}
        helperText={written ? 'quick.writtenHint' : false}
      />
      {written && <BooleanInput source="confirmable" label="quick.confirmable" />}
      <BooleanInput source="performed" label="quick.performed" />
      <OwedInput />
    </Section>
  );
}
