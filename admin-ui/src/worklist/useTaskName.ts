import { useLocaleState, useTranslate } from 'react-admin';
import type { TaskRow } from './types';

/** Chinese names come from the diagram; English ones from us, as far as we know the task. */
export function useTaskName() {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  return ({ activityId, name }: Pick<TaskRow, 'activityId' | 'name'>) =>
    locale === 'en' ? translate(`activity.${activityId}`, { _: name }) : name;
}
