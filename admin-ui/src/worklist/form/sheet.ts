import type { Answers, FormSchema } from '../../api/types';

/** A form in front of one person: of a task, or of a request beside the tasks. */
export interface Sheet {
  /** Names what is typed, so that it is found again. */
  id: string;
  caseNumber: string;
  form: { schema: FormSchema; version: string | number };
  prefill?: Answers;
}
