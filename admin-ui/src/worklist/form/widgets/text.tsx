import type { WidgetProps } from '@rjsf/utils';
import { toInstant, toLocal } from '../../../i18n/dates';
import { Field } from './Field';

const shownBelow = { inputLabel: { shrink: true } };

const textOf = (widget: WidgetProps) => (widget.value as string | undefined) ?? '';
const typed = (text: string) => text || undefined;

export const TextWidget = (widget: WidgetProps) => (
  <Field
    widget={widget}
    value={textOf(widget)}
    onChange={(event) => widget.onChange(typed(event.target.value))}
  />
);

export const TextareaWidget = (widget: WidgetProps) => (
  <Field
    widget={widget}
    multiline
    minRows={3}
    value={textOf(widget)}
    onChange={(event) => widget.onChange(typed(event.target.value))}
  />
);

export const DateWidget = (widget: WidgetProps) => (
  <Field
    widget={widget}
    type="date"
    slotProps={shownBelow}
    value={textOf(widget)}
    onChange={(event) => widget.onChange(typed(event.target.value))}
  />
);

/** A moment is kept as an instant and typed in the office's time. */
export const MomentWidget = (widget: WidgetProps) => (
  <Field
    widget={widget}
    type="datetime-local"
    slotProps={shownBelow}
    value={textOf(widget) && toLocal(textOf(widget))}
    onChange={(event) => widget.onChange(event.target.value && toInstant(event.target.value))}
  />
);
