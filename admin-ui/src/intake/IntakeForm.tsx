import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { api } from '../backend/api';
import { useSubmit } from '../backend/useSubmit';
import { ServerErrors } from '../layout/ServerErrors';
import { ApplicantInputs } from './ApplicantInputs';
import { applicationOf, emptyApplication, type ApplicationForm } from './application';
import { MatterInputs } from './MatterInputs';
import { OpponentInputs } from './OpponentInputs';
import { ReceiptInputs } from './ReceiptInputs';

export function IntakeForm({ onRegistered }: { onRegistered: (number: string) => void }) {
  const translate = useTranslate();
  const empty = useMemo(() => emptyApplication(), []);
  const registration = useSubmit({
    act: (form: ApplicationForm, key) => api.register(applicationOf(form), key),
    done: ({ number }) => onRegistered(number),
  });
  return (
    <Form
      mode="onBlur"
      reValidateMode="onChange"
      defaultValues={empty}
      onSubmit={(form: FieldValues) => registration.send(form as ApplicationForm)}
      warnWhenUnsavedChanges
      noValidate
    >
      <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
        <ReceiptInputs />
        <ApplicantInputs />
        <MatterInputs />
        <OpponentInputs />
        <ServerErrors errors={registration.errors} />
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={registration.busy}
          sx={{ justifySelf: { sm: 'start' }, minWidth: 220 }}
        >
          {translate('intake.register')}
        </Button>
      </Box>
    </Form>
  );
}
