import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useSubmit } from '../../backend/useSubmit';
import { Registered } from '../../intake/Registered';
import { PageTitle } from '../../layout/PageTitle';
import { ServerErrors } from '../../layout/ServerErrors';
import { mediationApi } from '../api';
import type { NewDispute } from '../types';
import { disputeOf, emptyDispute } from './dispute';
import { DisputeInputs } from './DisputeInputs';
import { PartiesInput } from './PartiesInput';

/** One page, one dispute, made for the phone. */
export default function DisputePage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  const empty = useMemo(() => emptyDispute(), []);
  const registration = useSubmit({
    act: (form: NewDispute, key) => mediationApi.register(disputeOf(form), key),
    done: (registered) => setNumber(registered.number),
  });
  return (
    <>
      <PageTitle title={translate('dispute.register')} />
      {number ? (
        <Registered number={number} onAnother={() => setNumber(undefined)} />
      ) : (
        <Form
          mode="onChange"
          defaultValues={empty}
          onSubmit={(form: FieldValues) => registration.send(form as NewDispute)}
          warnWhenUnsavedChanges
          noValidate
        >
          <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
            <Typography color="text.secondary">{translate('dispute.registerHint')}</Typography>
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
