/** As the server rounded it; where there is nothing to divide by, a dash. */
export const percent = (value: string | null) => (value === null ? '—' : `${value}%`);
