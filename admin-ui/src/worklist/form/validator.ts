import { toErrorSchema, type RJSFSchema, type ValidatorType } from '@rjsf/utils';
import type { Answers, FormSchema } from '../../api/types';
import { answersToSend } from './conditions';
import { faultsOf, type Fault } from './faults';

type Say = (fault: Fault) => string;

/** Stands in for RJSF's own validator, which compiles schemas; the page's policy forbids that. */
export function interpretingValidator(form: FormSchema, say: Say): ValidatorType<Answers> {
  return {
    validateFormData: (answers) => {
      const errors = faultsOf(form, answersToSend(form, answers ?? {})).map((fault) => ({
        property: `.${fault.path.join('.')}`,
        message: say(fault),
        stack: say(fault),
      }));
      return { errors, errorSchema: toErrorSchema<Answers>(errors) };
    },
    isValid: (schema: RJSFSchema, answers) => faultsOf(schema, answers ?? {}).length === 0,
    rawValidation: () => ({ errors: [] }),
  };
}
