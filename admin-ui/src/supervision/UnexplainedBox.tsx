import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { overdueWords } from './overdueWords';

/** On the dashboard: how many days were missed, and how many of them nobody has explained. */
export function UnexplainedBox() {
  const translate = useTranslate();
  const { data } = useApiQuery({
    key: ['breaches', 'counts', 'all'],
    ask: (signal) => api.overdueCounts({ scope: 'all' }, signal),
  });
  if (!data) return null;
  return (
    <Alert
      severity={data.unexplained > 0 ? 'warning' : 'success'}
      action={
        <Button component={Link} to="/breaches" color="inherit" size="small">
          {translate('supervision.list.show')}
        </Button>
      }
    >
      {overdueWords(data, translate)}
    </Alert>
  );
}
