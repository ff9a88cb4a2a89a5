import { Box, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useSubmit } from '../../backend/useSubmit';
import { ServerErrors } from '../../layout/ServerErrors';
import { mediationApi } from '../api';
import { PartiesInput } from '../register/PartiesInput';
import { SendButtons } from '../register/SendButtons';
import { AgreedInputs } from './AgreedInputs';
import { onPage, quarrelOf, type QuickForm } from './quick';
import { QuarrelInputs } from './QuarrelInputs';

interface Props {
  values: FieldValues;
  draft: number | undefined;
  onSaved: () => void;
  onRegistered: (number: string) => void;
}

/** A quarrel as it is typed, from who quarrelled to what they agreed; it can be put away half done. */
export function QuarrelForm({ values, draft, onSaved, onRegistered }: Props) {
  const translate = useTranslate();
  const [own, setOwn] = useState(draft);
  const settlement = useSubmit({
    act: (form: QuickForm, key) => mediationApi.settle(quarrelOf(form, own), key),
    done: ({ number }) => onRegistered(number),
  });
  const errors = useMemo(() => onPage(settlement.errors), [settlement.errors]);
  return (
    <Form
      mode="onChange"
      defaultValues={values}
      onSubmit={(form: FieldValues) => settlement.send(form as QuickForm)}
      warnWhenUnsavedChanges
      noValidate
    >
      <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 960 }}>
        <Typography color="text.secondary">{translate('quick.hint')}</Typography>
        <PartiesInput />
        <QuarrelInputs />
        <AgreedInputs />
        <SendButtons
          label="quick.submit"
          busy={settlement.busy}
          kind="QUICK_MEDIATION"
          draft={own}
          onDraft={(id) => {
            setOwn(id);
            onSaved();
          }}
        />
      </Box>
      <ServerErrors errors={errors} />
    </Form>
  );
}
