import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../layout/EmptyState';
import { useTaskFilter } from './useTaskFilter';

export function EmptyWorklist() {
  const { filter, setFilter } = useTaskFilter();
  const translate = useTranslate();
  const filtered = Boolean(filter.q ?? filter.activity);
  const mine = filter.scope === 'mine';
  const kind = filtered ? 'emptyFiltered' : mine ? 'emptyMine' : 'emptyUnit';
  return (
    <EmptyState title={translate(`task.${kind}`)} hint={translate(`task.${kind}Hint`)}>
      {filtered && (
        <Button variant="outlined" onClick={() => setFilter({ scope: filter.scope })}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      )}
      {!filtered && mine && (
        <Button variant="outlined" onClick={() => setFilter({ scope: 'unit' })}>
          {translate('task.toUnit')}
        </Button>
      )}
    </EmptyState>
  );
}
