import { useTranslate } from 'react-admin';
import type { TaskRow } from './types';
import { csvExporter } from '../backend/csv';
import { showInstant } from '../i18n/dates';
import { useMatter } from '../i18n/useMatter';
import { useTaskName } from './useTaskName';

export function useTaskExporter() {
  const translate = useTranslate();
  const name = useTaskName();
  const matter = useMatter();
  const label = (field: string) => translate(`resources.tasks.fields.${field}`);
  const priority = ({ urgent, green }: TaskRow) =>
    translate(`priority.${urgent ? 'urgent' : green ? 'green' : 'normal'}`);
  return csvExporter<TaskRow>(translate('menu.tasks'), [
    { label: label('priority'), value: priority },
    { label: label('name'), value: name },
    { label: label('caseNumber'), value: (task) => task.caseNumber },
    { label: label('applicant'), value: (task) => task.applicant },
    { label: label('matter'), value: (task) => matter(task.matter) },
    { label: label('unit'), value: (task) => task.unit },
    { label: label('stage'), value: (task) => translate(`stage.${task.stage}`) },
    { label: label('dueOn'), value: (task) => task.dueOn },
    { label: label('assignee'), value: (task) => task.assignee?.name },
    { label: label('createdAt'), value: (task) => showInstant(task.createdAt) },
  ]);
}
