import type { WidgetProps } from '@rjsf/utils';
import type { Answers } from '../../api/types';

/** What widgets know beyond their own value. */
export interface FormContext {
  caseNumber: string;
  answers: Answers;
  change: (answers: Answers) => void;
}

export const contextOf = ({ registry }: Pick<WidgetProps, 'registry'>) =>
  registry.formContext as FormContext;
