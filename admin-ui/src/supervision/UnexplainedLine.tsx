import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { overdueWords } from './overdueWords';

/** On the dashboard: how many days were missed, and how many of them nobody has explained. */
export function UnexplainedLine() {
  const translate = useTranslate();
  const { data } = useApiQuery({
    key: ['breaches', 'counts', 'all'],
    ask: (signal) => api.overdueCounts({ scope: 'all' }, signal),
  });
  if (!data) return null;
  return (
    <Link component={RouterLink} to="/breaches">
      {overdueWords(data, translate)}
    </Link>
  );
}
