import { useTranslate } from 'react-admin';
import { DueList } from '../layout/DueList';
import { useDueFilters } from '../layout/useDueFilters';
import { DispatchCards } from './DispatchCards';
import { DispatchTable } from './DispatchTable';
import { zh } from './messages';
import { useDispatchExporter } from './useDispatchExporter';

const STATES = Object.keys(zh.dispatch.state);

/** The dispatch desk: what the county sent down, to whom, and how far it is. */
export default function DispatchList() {
  const translate = useTranslate();
  return (
    <DueList
      title={translate('menu.dispatches')}
      words="dispatch.list"
      filters={useDueFilters('dispatch', STATES, { source: 'to', kind: 'COMMITTEE' })}
      exporter={useDispatchExporter()}
      Table={DispatchTable}
      Cards={DispatchCards}
    />
  );
}
