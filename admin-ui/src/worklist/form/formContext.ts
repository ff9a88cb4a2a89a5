import type { WidgetProps } from '@rjsf/utils';
import type { Answers } from '../../api/types';

/** What widgets know beyond their own value. */
export interface FormContext {
  caseNumber: string;
  answers: Answers;
  change: (answers: Answers) => void;
}

export const contextOf = (widget: WidgetProps) => widget.registry.formContext as FormContext;
