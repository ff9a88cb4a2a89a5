/** A list that nobody has written anything into, however many rows it has. */
export const isEmptyList = (value: unknown) =>
  Array.isArray(value) && value.every((row: unknown) => JSON.stringify(row, emptied) === '{}');

const emptied = (_: string, value: unknown) => (value === '' ? undefined : value);
