import { BooleanInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useMe } from '../../backend/useMe';
import { localNow, today } from '../../i18n/dates';
import { Section } from '../../layout/Section';
import { CHANNELS } from '../choices';
import { InputGrid } from '../InputGrid';
import { needed, notInFuture } from '../rules';
import { useAnswer } from '../useAnswer';

/** When and by which way the application came: the law counts from that moment. */
export function ReceiptInputs() {
  const translate = useTranslate();
  const channel = useAnswer('channel');
  const unit = useMe()?.unit;
  return (
    <Section title={translate('intake.receipt')}>
      <InputGrid>
        <SelectInput source="channel" label="intake.channel" choices={CHANNELS} validate={needed} />
        <TextInput
          source="receivedAt"
          label="intake.receivedAt"
          helperText="intake.receivedAtHint"
          type="datetime-local"
          slotProps={{ htmlInput: { max: localNow() }, inputLabel: { shrink: true } }}
          validate={[needed, notInFuture]}
        />
        {channel === 'VISIT' && (
          <>
            <TextInput
              source="visit.on"
              label="intake.visitedOn"
              type="date"
              slotProps={{ htmlInput: { max: today() }, inputLabel: { shrink: true } }}
              validate={needed}
            />
            <TextInput source="visit.place" label="intake.visitPlace" validate={needed} />
            <TextInput source="visit.person" label="intake.visitPerson" validate={needed} />
          </>
        )}
        {unit?.kind === 'STATION' && (
          <BooleanInput
            className="wide"
            source="circumstances.forAgency"
            label="intake.forAgency"
            helperText="intake.forAgencyHint"
          />
        )}
      </InputGrid>
    </Section>
  );
}
