import { Button } from '@mui/material';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { api } from '../../backend/api';
import { useAction } from '../../backend/useApi';
import { Section } from '../../layout/Section';
import { LINKS } from '../choices';
import { InputGrid } from '../InputGrid';
import { caseNumber, needed } from '../rules';
import { useAnswer } from '../useAnswer';

/** Second instance, enforcement and retrial are new cases; what the earlier one knows is not typed again. */
export function EarlierInputs() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const number = useAnswer('circumstances.earlier.number');
  const carry = useAction({
    act: (from: string) => api.prefill(from),
    done: ({ applicant, opponent, representative, parties }) => {
      setValue('applicant', applicant, { shouldDirty: true });
      if (opponent) setValue('opponent', opponent, { shouldDirty: true });
      setValue('isRepresented', Boolean(representative));
      if (representative) setValue('circumstances.representative', representative);
      setValue('circumstances.parties', parties);
    },
  });
  return (
    <Section title={translate('intake.earlier')}>
      <InputGrid>
        <TextInput
          source="circumstances.earlier.number"
          label="intake.earlierNumber"
          helperText="intake.earlierHint"
          autoComplete="off"
          validate={caseNumber}
        />
        <SelectInput
          source="circumstances.earlier.kind"
          label="intake.earlierKind"
          choices={LINKS}
          validate={number ? needed : undefined}
        />
        {number && !caseNumber(number) && (
          <Button
            variant="outlined"
            disabled={carry.isPending}
            onClick={() => carry.mutate(number)}
            sx={{ justifySelf: 'start', mb: 1 }}
          >
            {translate('intake.carryOver')}
          </Button>
        )}
      </InputGrid>
    </Section>
  );
}
