import { Box } from '@mui/material';
import { useState } from 'react';
import { Form } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { api } from '../backend/api';
import { problemOf } from '../backend/problem';
import { useSubmit } from '../backend/useSubmit';
import { ServerErrors } from '../layout/ServerErrors';
import { applicationOf, type ApplicationForm } from './application';
import { Wizard } from './Wizard';
import { stepOf } from './steps';

interface Props {
  values: FieldValues;
  draft: number | undefined;
  onSaved: () => void;
  onRegistered: (number: string) => void;
}

/** One application, step by step; nothing that was typed is lost on the way back. */
export function IntakeForm({ values, draft, onSaved, onRegistered }: Props) {
  const [step, setStep] = useState(0);
  const [draftId, setDraftId] = useState(draft);
  const registration = useSubmit({
    act: async (form: ApplicationForm, key) => {
      try {
        return await api.register(applicationOf(form, draftId), key);
      } catch (refusal) {
        const [first] = Object.keys(problemOf(refusal).errors ?? {});
        if (first) setStep(stepOf(first));
        throw refusal;
      }
    },
    done: ({ number }) => onRegistered(number),
  });
  return (
    <Form
      mode="onChange"
      defaultValues={values}
      onSubmit={(form: FieldValues) => registration.send(form as ApplicationForm)}
      warnWhenUnsavedChanges
      noValidate
    >
      <Box sx={{ my: 2, maxWidth: 960 }}>
        <Wizard
          step={step}
          onStep={setStep}
          busy={registration.busy}
          draft={draftId}
          onDraft={(id) => {
            setDraftId(id);
            onSaved();
          }}
        />
        <ServerErrors errors={registration.errors} />
      </Box>
    </Form>
  );
}
