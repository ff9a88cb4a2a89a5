import { BooleanInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { localNow } from '../../i18n/dates';
import { Section } from '../../layout/Section';
import { FORWARDERS } from '../choices';
import { InputGrid } from '../InputGrid';
import { needed, notInFuture } from '../rules';
import { useAnswer } from '../useAnswer';

/** From custody or through a duty lawyer: who passed it on, and when it was made there (法 39). */
export function ForwardingInputs() {
  const translate = useTranslate();
  const forwarded = useAnswer<boolean>('isForwarded');
  return (
    <Section title={translate('intake.forwarding')}>
      <InputGrid>
        <BooleanInput className="wide" source="isForwarded" label="intake.isForwarded" />
        {forwarded && (
          <>
            <SelectInput
              source="circumstances.forwarding.by"
              label="intake.forwardedBy"
              choices={FORWARDERS}
              validate={needed}
            />
            <TextInput
              source="circumstances.forwarding.organ"
              label="intake.forwardingOrgan"
              validate={needed}
            />
            <TextInput source="circumstances.forwarding.person" label="intake.forwardingPerson" />
            <TextInput
              source="madeAt"
              label="intake.madeAt"
              helperText="intake.madeAtHint"
              type="datetime-local"
              slotProps={{ htmlInput: { max: localNow() }, inputLabel: { shrink: true } }}
              validate={[needed, notInFuture]}
            />
          </>
        )}
      </InputGrid>
    </Section>
  );
}
