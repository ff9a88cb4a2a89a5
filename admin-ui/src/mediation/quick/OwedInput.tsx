import { useController, useFormState } from 'react-hook-form';
import { InstalmentRows } from '../../agreement/form/InstalmentRows';
import type { Owed } from '../../agreement/instalment';
import { useAnswer } from '../../intake/useAnswer';

type RowFaults = Record<number, Record<string, { message?: string }> | undefined>;

/** Who does or pays what; a party has no number yet and goes by its place in the list. */
export function OwedInput() {
  const { field } = useController({ name: 'instalments' });
  const faults = useFormState().errors.instalments as RowFaults | undefined;
  const parties = useAnswer<{ name?: string }[]>('parties') ?? [];
  const performed = useAnswer<boolean>('performed') ?? false;
  const named = parties.map(({ name }, place) => ({ value: place, label: name ?? '' }));
  return (
    <InstalmentRows
      rows={field.value as Owed[]}
      parties={named.filter(({ label }) => label)}
      dated={!performed}
      disabled={false}
      onChange={field.onChange}
      idOf={(index, name) => `instalments.${index}.${name}`}
      faultOf={(index, name) => faults?.[index]?.[name]?.message}
    />
  );
}
