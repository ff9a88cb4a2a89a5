import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { api } from '../../backend/api';
import { useSubmit } from '../../backend/useSubmit';
import { ServerErrors } from '../../layout/ServerErrors';
import { emptyNotice, noticeOf, type NoticeValues } from './notice';
import { NoticeInputs } from './NoticeInputs';
import { NotifiedInputs } from './NotifiedInputs';

export function NoticeForm({ onRegistered }: { onRegistered: (number: string) => void }) {
  const translate = useTranslate();
  const [empty] = useState(() => emptyNotice());
  const registration = useSubmit({
    act: (form: NoticeValues, key) => api.registerNotice(noticeOf(form), key),
    done: ({ number }) => onRegistered(number),
  });
  return (
    <Form
      mode="onChange"
      defaultValues={empty}
      onSubmit={(form: FieldValues) => registration.send(form as NoticeValues)}
      warnWhenUnsavedChanges
      noValidate
    >
      <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
        <Alert severity="info">{translate('notice.hint')}</Alert>
        <NoticeInputs />
        <NotifiedInputs />
        <ServerErrors errors={registration.errors} />
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={registration.busy}
          sx={{ justifySelf: { sm: 'start' }, minWidth: 220 }}
        >
          {translate('notice.register')}
        </Button>
      </Box>
    </Form>
  );
}
