import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { localNow } from '../../i18n/dates';
import { Section } from '../../layout/Section';
import { NOTICE_KINDS, NOTICE_STAGES, ORGANS } from '../choices';
import { InputGrid } from '../InputGrid';
import { needed, notInFuture, parseNumber, phone } from '../rules';
import { useAnswer } from '../useAnswer';
import { STAGES_OF } from './notice';

const DAY = { inputLabel: { shrink: true } };

/** The letter: from whom, when, why, and where the proceedings stand. */
export function NoticeInputs() {
  const translate = useTranslate();
  const organ = useAnswer('organ') ?? '';
  const stages = NOTICE_STAGES.filter(({ id }) => STAGES_OF[organ]?.includes(id));
  return (
    <Section title={translate('notice.letter')}>
      <InputGrid>
        <SelectInput source="organ" label="notice.organLabel" choices={ORGANS} validate={needed} />
        <TextInput source="organName" label="notice.organName" validate={needed} />
        <TextInput source="letterNumber" label="notice.letterNumber" validate={needed} />
        <TextInput
          source="receivedAt"
          label="notice.receivedAt"
          helperText="notice.receivedAtHint"
          type="datetime-local"
          slotProps={{ htmlInput: { max: localNow() }, ...DAY }}
          validate={[needed, notInFuture]}
        />
        <SelectInput
          source="kind"
          label="notice.kindLabel"
          choices={NOTICE_KINDS}
          validate={needed}
        />
        <SelectInput
          key={organ}
          source="stage"
          label="notice.stageLabel"
          choices={stages}
          validate={needed}
        />
        <TextInput className="wide" source="charge" label="notice.charge" validate={needed} />
        <TextInput source="custodyPlace" label="notice.custodyPlace" />
        <TextInput source="hearingOn" label="notice.hearingOn" type="date" slotProps={DAY} />
        <TextInput source="contactName" label="notice.contactName" />
        <TextInput
          source="contactPhone"
          label="notice.contactPhone"
          type="tel"
          parse={parseNumber}
          validate={phone}
        />
      </InputGrid>
    </Section>
  );
}
