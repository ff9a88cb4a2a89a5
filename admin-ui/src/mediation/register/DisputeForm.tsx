import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useSubmit } from '../../backend/useSubmit';
import { ServerErrors } from '../../layout/ServerErrors';
import { mediationApi } from '../api';
import type { NewDispute } from '../types';
import { disputeOf } from './dispute';
import { DisputeInputs } from './DisputeInputs';
import { PartiesInput } from './PartiesInput';
import { SendButtons } from './SendButtons';
import type { Begun } from './useCarriedOver';

interface Props {
  begun: Begun;
  onSaved: () => void;
  onRegistered: (number: string) => void;
}

/** A dispute as it is typed; it can be put away half done, and its drafts go with its registration. */
export function DisputeForm({ begun, onSaved, onRegistered }: Props) {
  const translate = useTranslate();
  const [own, setOwn] = useState(begun.own);
  const registration = useSubmit({
    act: (form: NewDispute, key) => mediationApi.register(disputeOf(form, [begun.draft, own]), key),
    done: ({ number }) => onRegistered(number),
  });
  return (
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
        <SendButtons
          label="dispute.submit"
          busy={registration.busy}
          kind="MEDIATION"
          draft={own}
          onDraft={(id) => {
            setOwn(id);
            onSaved();
          }}
        />
      </Box>
      <ServerErrors errors={registration.errors} />
    </Form>
  );
}
