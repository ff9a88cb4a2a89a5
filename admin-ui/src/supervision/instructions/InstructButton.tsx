import AssignmentLateIcon from '@mui/icons-material/AssignmentLate';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { requestPath } from '../../cases/request/requestPath';

/** Leads to the form by which the director says what is to be done in a case. */
export function InstructButton({ number }: { number: string }) {
  const translate = useTranslate();
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<AssignmentLateIcon />}
      component={Link}
      to={requestPath(number, 'InstructionGiven')}
    >
      {translate('instruction.give')}
    </Button>
  );
}
