import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../layout/EmptyState';
import { isNarrowed, useTaskFilter } from './useTaskFilter';

const EMPTY = { mine: 'emptyMine', cases: 'emptyCases', unit: 'emptyUnit', all: 'emptyAll' };

export function EmptyWorklist() {
  const { filter, setFilter } = useTaskFilter();
  const translate = useTranslate();
  const filtered = isNarrowed(filter);
  const mine = filter.scope === 'mine';
  const kind = filtered ? 'emptyFiltered' : EMPTY[filter.scope];
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
