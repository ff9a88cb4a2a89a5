import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useSubmit } from '../../backend/useSubmit';
import { Registered } from '../../intake/Registered';
import { PageTitle } from '../../layout/PageTitle';
import { ServerErrors } from '../../layout/ServerErrors';
import { mediationApi } from '../api';
import { PartiesInput } from '../register/PartiesInput';
import { AgreedInputs } from './AgreedInputs';
import { emptyQuarrel, onPage, quarrelOf, type QuickForm } from './quick';
import { QuarrelInputs } from './QuarrelInputs';

/** A quarrel settled under the tree: one page on a phone, and the dispute is registered, mediated and agreed. */
export default function QuickPage() {
  const translate = useTranslate();
  const [number, setNumber] = useState<string>();
  const empty = useMemo(() => emptyQuarrel(), []);
  const settlement = useSubmit({
    act: (form: QuickForm, key) => mediationApi.settle(quarrelOf(form), key),
    done: (settled) => setNumber(settled.number),
  });
  const errors = useMemo(() => onPage(settlement.errors), [settlement.errors]);
  return (
    <>
      <PageTitle title={translate('quick.title')} />
      {number ? (
        <Registered number={number} said="quick.done" onAnother={() => setNumber(undefined)} />
      ) : (
        <Form
          mode="onChange"
          defaultValues={empty}
          onSubmit={(form: FieldValues) => settlement.send(form as QuickForm)}
          warnWhenUnsavedChanges
          noValidate
        >
          <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
            <Typography color="text.secondary">{translate('quick.hint')}</Typography>
            <PartiesInput />
            <QuarrelInputs />
            <AgreedInputs />
            <Button
              type="submit"
              variant="contained"
              size="large"
              disabled={settlement.busy}
              sx={{ minHeight: 48, justifySelf: { sm: 'start' }, minWidth: 200 }}
            >
              {translate('quick.submit')}
            </Button>
          </Box>
          <ServerErrors errors={errors} />
        </Form>
      )}
    </>
  );
}
