import { TextInput, useTranslate } from 'react-admin';
import { Section } from '../../layout/Section';
import { InputGrid } from '../InputGrid';
import { needed, parseNumber, partyNumber, phone } from '../rules';
import { useAnswer } from '../useAnswer';

/** Against whom, if anybody: conflicts of interest are looked for by these. */
export function OpponentInputs() {
  const translate = useTranslate();
  const opponent = useAnswer<Record<string, string | undefined>>('opponent') ?? {};
  const begun = ['idNumber', 'phone', 'address'].some((source) => opponent[source]);
  return (
    <Section title={translate('intake.opponent')}>
      <InputGrid>
        <TextInput
          source="opponent.name"
          label="intake.opponentName"
          autoComplete="off"
          validate={begun ? needed : undefined}
        />
        <TextInput
          source="opponent.idNumber"
          label="intake.opponentId"
          autoComplete="off"
          parse={parseNumber}
          validate={partyNumber}
        />
        <TextInput
          source="opponent.phone"
          label="intake.opponentPhone"
          type="tel"
          autoComplete="off"
          parse={parseNumber}
          validate={phone}
        />
        <TextInput source="opponent.address" label="intake.opponentAddress" autoComplete="off" />
      </InputGrid>
    </Section>
  );
}
