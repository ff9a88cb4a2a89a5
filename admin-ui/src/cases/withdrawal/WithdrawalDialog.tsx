import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { today } from '../../i18n/dates';
import { ServerErrors } from '../../layout/ServerErrors';
import { useRequestWithdrawal, type WithdrawalForm } from './useRequestWithdrawal';
import { WithdrawalInputs } from './WithdrawalInputs';

interface Props {
  number: string;
  onClose: () => void;
}

/** The applicant changes their mind; a second person will decide about it. */
export function WithdrawalDialog({ number, onClose }: Props) {
  const translate = useTranslate();
  const request = useRequestWithdrawal(number, onClose);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="withdrawal-title">
      <Form
        defaultValues={{ requestedOn: today(), evidence: 'PAPER' }}
        onSubmit={(form: FieldValues) => request.send(form as WithdrawalForm)}
        noValidate
      >
        <DialogTitle id="withdrawal-title">{translate('withdrawal.request')}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2 }}>{translate('withdrawal.hint', { number })}</Typography>
          <WithdrawalInputs number={number} />
          <ServerErrors errors={request.errors} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={request.busy}>
            {translate('withdrawal.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
