import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { problemOf } from '../backend/problem';

interface Props {
  error: unknown;
  onRetry: () => void;
  /** Where to go if it is gone for good. */
  back: { to: string; label: string };
}

/** A page that could not be loaded says why, and what to do. */
export function PageProblem({ error, onRetry, back }: Props) {
  const translate = useTranslate();
  const { status, detail } = problemOf(error);
  const gone = [403, 404, 409].includes(status);
  return (
    <Alert
      severity={gone ? 'info' : 'error'}
      sx={{ mt: 2 }}
      action={
        gone ? (
          <Button color="inherit" component={Link} to={back.to}>
            {back.label}
          </Button>
        ) : (
          <Button color="inherit" onClick={onRetry}>
            {translate('app.retry')}
          </Button>
        )
      }
    >
      {detail}
    </Alert>
  );
}
