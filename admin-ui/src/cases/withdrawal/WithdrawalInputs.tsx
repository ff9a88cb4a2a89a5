import { RadioButtonGroupInput, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { localNow, today } from '../../i18n/dates';
import { PaperInput } from './PaperInput';
import { TWICE } from './useRequestWithdrawal';

const REASONS = ['SETTLED', 'OWN_LAWYER', 'NO_LONGER_WANTED', TWICE, 'OTHER'];
const EVIDENCE = ['PAPER', 'CALL'];

const needed = required();
const choices = (group: string, codes: string[]) =>
  codes.map((id) => ({ id, name: `withdrawal.${group}.${id}` }));
const dated = (max: string) => ({ htmlInput: { max }, inputLabel: { shrink: true } });

/** Why, since when, and what shows it. */
export function WithdrawalInputs({ number }: { number: string }) {
  const reason = useWatch<{ reason: string }>({ name: 'reason' });
  return (
    <>
      <TextInput
        source="requestedOn"
        label="withdrawal.requestedOn"
        type="date"
        slotProps={dated(today())}
        validate={needed}
      />
      <SelectInput
        source="reason"
        label="withdrawal.reason"
        choices={choices('reasons', REASONS)}
        validate={needed}
      />
      <TextInput
        source="explanation"
        label="withdrawal.explanation"
        multiline
        minRows={2}
        validate={needed}
      />
      {reason === TWICE ? (
        <TextInput source="mergedWith" label="withdrawal.mergedWith" validate={needed} />
      ) : (
        <WillInputs number={number} />
      )}
    </>
  );
}

/** What shows that it is the applicant's own will. */
function WillInputs({ number }: { number: string }) {
  const evidence = useWatch<{ evidence: string }>({ name: 'evidence' });
  return (
    <>
      <RadioButtonGroupInput
        source="evidence"
        label="withdrawal.evidence"
        choices={choices('evidences', EVIDENCE)}
        validate={needed}
      />
      {evidence === 'PAPER' ? (
        <PaperInput number={number} source="attachmentId" />
      ) : (
        <TextInput
          source="calledAt"
          label="withdrawal.calledAt"
          type="datetime-local"
          slotProps={dated(localNow())}
          validate={needed}
        />
      )}
    </>
  );
}
