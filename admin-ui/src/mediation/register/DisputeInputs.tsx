import {
  BooleanInput,
  DateInput,
  NumberInput,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { InputGrid } from '../../intake/InputGrid';
import { needed, shortEnough } from '../../intake/rules';
import { useAnswer } from '../../intake/useAnswer';
import { Disclosure } from '../../layout/Disclosure';
import { Section } from '../../layout/Section';
import { DANGERS, ORIGINS, TYPES } from '../choices';
import { AFTER_FILING, isByCourt } from './dispute';

/** What it is about and how it came; what is seldom asked lies folded away. */
export function DisputeInputs({ refused }: { refused: Record<string, string> | undefined }) {
  const translate = useTranslate();
  const origin = useAnswer('origin');
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
        <SelectInput
          source="origin"
          label="dispute.origin"
          choices={ORIGINS}
          validate={needed}
          fullWidth
        />
        <TextInput
          className="wide"
          source="facts"
          label="dispute.what"
          helperText="dispute.whatHint"
          multiline
          minRows={3}
          validate={[needed, shortEnough]}
        />
        <DateInput
          source="receivedOn"
          label={isByCourt(origin) ? 'dispute.courtReceivedOn' : 'dispute.receivedOn'}
          validate={needed}
          fullWidth
        />
        <SelectInput source="danger" label="dispute.danger" choices={DANGERS} fullWidth />
        {origin === AFTER_FILING && <BooleanInput source="simplified" label="dispute.simplified" />}
        {(refused?.duplicate ?? explained) !== undefined && (
          <TextInput className="wide" source="duplicate" label="dispute.duplicate" />
        )}
      </InputGrid>
      <Disclosure summary={translate('dispute.more')}>
        <InputGrid>
          <NumberInput source="persons" label="dispute.persons" min={2} />
          <BooleanInput source="poorVillage" label="dispute.poorVillage" />
          {!isByCourt(origin) && (
            <BooleanInput source="withinAMonth" label="dispute.withinAMonth" />
          )}
        </InputGrid>
      </Disclosure>
    </Section>
  );
}
