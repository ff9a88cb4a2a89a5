import { InputAdornment } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { toFen, toYuan } from '../money';
import { Field } from './Field';

const valueOf = (widget: WidgetProps) => widget.value as number | undefined;

export const NumberWidget = (widget: WidgetProps) => (
  <Field
    widget={widget}
    type="number"
    value={valueOf(widget) ?? ''}
    onChange={(event) =>
      widget.onChange(event.target.value === '' ? undefined : Number(event.target.value))
    }
  />
);

/** Typed in yuan, kept in fen; what is no amount yet stays as it was typed. */
export function MoneyWidget(widget: WidgetProps) {
  const [typed, setTyped] = useState(() => toYuan(valueOf(widget)));
  const shown = toFen(typed) === valueOf(widget) ? typed : toYuan(valueOf(widget));
  const type = (text: string) => {
    setTyped(text);
    widget.onChange(toFen(text));
  };
  return (
    <Field
      widget={widget}
      value={shown}
      onChange={(event) => type(event.target.value)}
      slotProps={{
        htmlInput: { inputMode: 'decimal' },
        input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> },
      }}
    />
  );
}
