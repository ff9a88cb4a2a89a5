import { TextField, type TextFieldProps } from '@mui/material';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';

type Props = TextFieldProps & { widget: WidgetProps };

/** A labelled input whose errors and hints are tied to it for screen readers. */
export function Field({ widget, slotProps, ...props }: Props) {
  return (
    <TextField
      id={widget.id}
      margin="none"
      label={widget.label}
      required={widget.required}
      disabled={widget.disabled}
      error={Boolean(widget.rawErrors?.length)}
      onBlur={() => widget.onBlur(widget.id, widget.value)}
      {...props}
      slotProps={{
        ...slotProps,
        htmlInput: { 'aria-describedby': ariaDescribedByIds(widget.id), ...slotProps?.htmlInput },
      }}
    />
  );
}
