import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { Form, TextInput, useNotify, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import type { Prefill } from '../types';
import { api } from '../../backend/api';
import { useSubmit } from '../../backend/useSubmit';
import { casePath } from '../../cases/casePath';
import { Section } from '../../layout/Section';
import { ServerErrors } from '../../layout/ServerErrors';
import { ApplicantInputs } from '../people/ApplicantInputs';
import { FurtherParties } from '../people/FurtherParties';
import { OpponentInputs } from '../people/OpponentInputs';
import { RepresentativeInputs } from '../people/RepresentativeInputs';
import { needed, shortEnough } from '../rules';
import { DEFENCE } from '../application';
import { LifeOrDeathInput } from '../steps/LifeOrDeathInput';
import { changesOf, valuesOf, type CorrectionValues } from './correction';

export function CorrectionForm({ number, known }: { number: string; known: Prefill }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [values] = useState(() => valuesOf(known));
  const correction = useSubmit({
    act: (form: CorrectionValues, key) =>
      api.correct(number, { reason: form.reason, changes: changesOf(form) }, key),
    done: () => {
      notify('intake.correction.done', { type: 'success' });
      void navigate(casePath(number));
    },
  });
  return (
    <Form
      mode="onChange"
      defaultValues={values}
      onSubmit={(form: FieldValues) => correction.send(form as CorrectionValues)}
      noValidate
    >
      <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
        <Alert severity="info">{translate('intake.correction.hint')}</Alert>
        <ApplicantInputs />
        <RepresentativeInputs />
        <Section title={translate('intake.claim')}>
          <TextInput
            source="claim"
            label="intake.claim"
            multiline
            minRows={3}
            validate={[needed, shortEnough]}
          />
          {known.matter === DEFENCE && <LifeOrDeathInput />}
        </Section>
        <OpponentInputs />
        <FurtherParties />
        <Section title={translate('intake.correction.why')}>
          <TextInput source="reason" label="intake.correction.reason" multiline validate={needed} />
        </Section>
        <ServerErrors errors={correction.errors} />
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={correction.busy}
          sx={{ justifySelf: { sm: 'start' }, minWidth: 220 }}
        >
          {translate('intake.correction.save')}
        </Button>
      </Box>
    </Form>
  );
}
