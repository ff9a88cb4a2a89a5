import { DataTable } from 'react-admin';
import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRow } from './types';
import { casePath } from '../cases/casePath';
import { useMatter } from '../i18n/useMatter';
import { MarkBox } from './bulk/MarkBox';
import { DueChip } from './DueChip';
import { Holder } from './Holder';
import { PriorityChips } from './PriorityChips';
import { TaskActions } from './TaskActions';
import { TaskLink } from './TaskLink';
import { useTaskFilter } from './useTaskFilter';

const overdueEdge = (task: TaskRow) =>
  task.overdue ? { borderLeft: '3px solid', borderLeftColor: 'error.main' } : {};

const narrow = () => ({ pr: 0, width: 40 });

const oneLine = () => ({ whiteSpace: 'nowrap' });

/** Ten columns share a small screen: what they save between them, a long matter needs to stay in two lines. */
const DENSE = { '& .RaDataTable-headerCell, & .RaDataTable-rowCell': { px: 1 } };

export function TaskTable() {
  const matter = useMatter();
  const mine = useTaskFilter().filter.scope === 'mine';
  return (
    <DataTable<TaskRow> rowClick={false} bulkActionButtons={false} rowSx={overdueEdge} sx={DENSE}>
      <DataTable.Col<TaskRow>
        source="mark"
        disableSort
        cellSx={narrow}
        render={(task) => <MarkBox task={task} />}
      />
      <DataTable.Col<TaskRow>
        source="priority"
        disableSort
        render={(task) => <PriorityChips {...task} />}
      />
      <DataTable.Col<TaskRow>
        source="name"
        disableSort
        render={(task) => <TaskLink task={task} />}
      />
      <DataTable.Col<TaskRow>
        source="caseNumber"
        disableSort
        render={(task) => (
          <Link component={RouterLink} to={casePath(task.caseNumber)} noWrap>
            {task.caseNumber}
          </Link>
        )}
      />
      <DataTable.Col<TaskRow> source="applicant" disableSort cellSx={oneLine} />
      <DataTable.Col<TaskRow> source="matter" disableSort render={(task) => matter(task.matter)} />
      <DataTable.Col<TaskRow> source="unit" disableSort />
      <DataTable.Col<TaskRow> source="dueOn" disableSort render={(task) => <DueChip {...task} />} />
      {!mine && (
        <DataTable.Col<TaskRow>
          source="assignee"
          disableSort
          render={(task) => <Holder task={task} />}
        />
      )}
      <DataTable.Col<TaskRow>
        source="actions"
        disableSort
        render={(task) => <TaskActions task={task} />}
      />
    </DataTable>
  );
}
