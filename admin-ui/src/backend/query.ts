/** A query string without the parameters that say nothing. */
export function query(parameters: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === 'string' && value.trim()) search.set(name, value.trim());
    if (typeof value === 'number' || typeof value === 'boolean') search.set(name, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}
