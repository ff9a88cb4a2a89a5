import { toErrorSchema, type ErrorSchema } from '@rjsf/utils';
import type { Answers } from '../../api/types';

type Errors = Record<string, string>;

/** `materials[0].name`, `materials.0.name` and `/materials/0/name` name the same field. */
export const pathOf = (field: string) => field.split(/[.[\]/]+/).filter(Boolean);

/** What the server said of single fields, in the shape that the form shows beside them. */
export const besideFields = (errors: Errors): ErrorSchema<Answers> =>
  toErrorSchema<Answers>(
    Object.entries(errors).map(([field, message]) => ({
      property: `.${pathOf(field).join('.')}`,
      message,
      stack: message,
    })),
  );

/** An answer that was changed is no longer what the server refused. */
export const withoutChanged = (errors: Errors, before: Answers, after: Answers): Errors =>
  Object.fromEntries(
    Object.entries(errors).filter(([field]) => {
      const [name = ''] = pathOf(field);
      return before[name] === after[name];
    }),
  );
