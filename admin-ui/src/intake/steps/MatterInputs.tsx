import {
  BooleanInput,
  RadioButtonGroupInput,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { Section } from '../../layout/Section';
import { DEFENCE, INJURY } from '../application';
import { INCOMES, MATTERS } from '../choices';
import { InputGrid } from '../InputGrid';
import { SheetInput } from '../told/SheetInput';
import { LifeOrDeathInput } from './LifeOrDeathInput';
import { MatterOption } from './MatterOption';
import { needed, shortEnough } from '../rules';
import { useAnswer } from '../useAnswer';

const matterOption = <MatterOption />;

/** What aid is asked for, and what the review will ask about the means. */
export function MatterInputs() {
  const translate = useTranslate();
  const matter = useAnswer('matter');
  const committed = useAnswer<boolean>('commitment');
  return (
    <Section title={translate('intake.matterAndMeans')}>
      <InputGrid>
        <SelectInput
          source="matter"
          label="intake.matter"
          helperText="intake.matterHint"
          choices={MATTERS}
          optionText={matterOption}
          validate={needed}
        />
        <TextInput
          source="limitationEndsOn"
          label="intake.limitationEndsOn"
          helperText="intake.limitationHint"
          type="date"
          slotProps={{ inputLabel: { shrink: true } }}
        />
        {matter === INJURY && (
          <BooleanInput className="wide" source="workInjury" label="intake.workInjury" />
        )}
        {matter === DEFENCE && <LifeOrDeathInput />}
        <TextInput
          className="wide"
          source="claim"
          label="intake.claim"
          multiline
          minRows={3}
          validate={[needed, shortEnough]}
        />
        <RadioButtonGroupInput
          className="wide"
          source="income"
          label="intake.income"
          choices={INCOMES}
          validate={needed}
        />
        <BooleanInput
          source="commitment"
          label="intake.commitment"
          helperText="intake.commitmentHint"
        />
        <BooleanInput source="opponentCohabits" label="intake.opponentCohabits" />
        <BooleanInput source="hasOwnCounsel" label="intake.hasOwnCounsel" />
      </InputGrid>
      {committed && (
        <SheetInput
          sheet="COMMITMENT"
          source="circumstances.told.commitment"
          label="intake.commitmentTold"
        />
      )}
    </Section>
  );
}
