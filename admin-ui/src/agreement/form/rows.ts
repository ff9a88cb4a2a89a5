import type { ErrorSchema, FieldProps } from '@rjsf/utils';
import { contextOf } from '../../worklist/form/formContext';

/** A list of a form that is shown otherwise than as rows of inputs: its rows, and what is wrong with each. */
export function rowsOf<Row extends object>(field: FieldProps) {
  const { fieldPathId, errorSchema, registry } = field;
  const rows = ((field.formData as Row[] | undefined) ?? []).filter(
    (row) => Object.keys(row).length > 0,
  );
  const { caseNumber, answers, change } = contextOf({ registry });
  return {
    rows,
    caseNumber,
    answers,
    change: (changed: Row[], others = {}) => change({ [field.name]: changed, ...others }),
    idOf: (index: number, name: string) => `${fieldPathId.$id}_${index}_${name}`,
    faultOf: (index: number, name: string) => {
      const row = (errorSchema as Record<string, ErrorSchema> | undefined)?.[index];
      return (row as Record<string, ErrorSchema> | undefined)?.[name]?.__errors?.join(' ');
    },
  };
}
