import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { api } from '../../backend/api';
import { useSubmit } from '../../backend/useSubmit';
import { Registered } from '../../intake/Registered';
import { PageTitle } from '../../layout/PageTitle';
import { ServerErrors } from '../../layout/ServerErrors';
import { mediationApi } from '../api';
import type { NewDispute } from '../types';
import { disputeOf } from './dispute';
import { DisputeInputs } from './DisputeInputs';
import { PartiesInput } from './PartiesInput';
import { useCarriedOver } from './useCarriedOver';

/** One page, one dispute, made for the phone. */
export default function DisputePage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  const begun = useCarriedOver().data;
  const registration = useSubmit({
    act: (form: NewDispute, key) => mediationApi.register(disputeOf(form), key),
    done: (registered) => {
      if (begun?.draft !== undefined) void api.deleteDraft(begun.draft);
      setNumber(registered.number);
    },
  });
  return (
    <>
      <PageTitle title={translate('dispute.register')} />
      {number ? (
        <Registered number={number} onAnother={() => setNumber(undefined)} />
      ) : begun === undefined ? (
        <Skeleton variant="rounded" height={420} sx={{ mt: 2 }} />
      ) : (
        <Form
          mode="onChange"
          defaultValues={begun.values}
          onSubmit={(form: FieldValues) => registration.send(form as NewDispute)}
          warnWhenUnsavedChanges
          noValidate
        >
          <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
            <Typography color="text.secondary">{translate('dispute.registerHint')}</Typography>
            {begun.values.insteadOf && (
              <Alert severity="info">
                {translate('carried.insteadOf', { number: begun.values.insteadOf })}
              </Alert>
            )}
            <PartiesInput />
            <DisputeInputs refused={registration.errors} />
            <Button
              type="submit"
              variant="contained"
              size="large"
              disabled={registration.busy}
              sx={{ minHeight: 48, justifySelf: { sm: 'start' }, minWidth: 200 }}
            >
              {translate('dispute.submit')}
            </Button>
          </Box>
          <ServerErrors errors={registration.errors} />
        </Form>
      )}
    </>
  );
}
