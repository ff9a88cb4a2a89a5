import type { FieldProps } from '@rjsf/utils';
import type { Owed } from '../instalment';
import { InstalmentRows } from './InstalmentRows';
import { ListOf } from './ListOf';
import { rowsOf } from './rows';
import { useDispute } from './useDispute';

/** What is owed by whom, with its days. */
export function InstalmentsField(field: FieldProps) {
  const { rows, caseNumber, answers, change, idOf, faultOf } = rowsOf<Owed>(field);
  const { parties } = useDispute(caseNumber);
  return (
    <ListOf field={field}>
      <InstalmentRows
        rows={rows}
        parties={parties.map(({ id, name }) => ({ value: id, label: name }))}
        total={answers.total as number | undefined}
        dated
        disabled={Boolean(field.disabled)}
        onChange={change}
        idOf={idOf}
        faultOf={faultOf}
      />
    </ListOf>
  );
}
