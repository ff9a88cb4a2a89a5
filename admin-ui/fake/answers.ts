/** How the fake answers: JSON, or a Problem Details refusal. */
export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

export const nothing = () => new Response(null, { status: 204 });

export const refuse = (status: number, detail: string, more: object = {}) =>
  new Response(JSON.stringify({ type: 'about:blank', title: detail, status, detail, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

/** A page by key: the cursor is the index of the next row. */
export function pageOf<T>(rows: T[], query: URLSearchParams) {
  const from = Number(query.get('after') ?? 0);
  const to = from + Number(query.get('size') ?? 25);
  return json({
    content: rows.slice(from, to),
    next: to < rows.length ? String(to) : null,
    count: rows.length,
    countCapped: false,
  });
}
