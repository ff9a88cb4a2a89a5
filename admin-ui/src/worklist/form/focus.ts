const PREFIX = 'root_';

const FOCUSABLE = 'input, textarea, button, [role="combobox"]';

/** Brings the person to a field; a group of choices is entered at its first. */
export function focusField(path: string[]) {
  const field = document.getElementById(PREFIX + path.join('_'));
  const target = field?.matches(FOCUSABLE) ? field : field?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

/** The first of some fields in the order in which the form shows them. */
export const firstOf = (paths: string[][], order: string[]) =>
  [...paths].sort((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''))[0];
