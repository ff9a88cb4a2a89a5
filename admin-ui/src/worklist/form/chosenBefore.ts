import type { Answers, FormSchema } from '../../api/types';
import type { Property } from './property';

/** Answers that were chosen on the way to the form: codes and yes or no only, since they stand in the address. */
export function chosenBefore(schema: FormSchema, address: URLSearchParams): Answers {
  const properties = (schema.properties ?? {}) as Record<string, Property>;
  const chosen = [...address].map(([name, value]) => [name, answer(properties[name], value)]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as Answers;
}

function answer(property: Property | undefined, value: string): unknown {
  if (property?.type === 'boolean')
    return value === 'true' || value === 'false' ? value === 'true' : undefined;
  return property?.enum?.includes(value) ? value : undefined;
}
