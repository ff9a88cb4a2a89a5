import {
  Checkbox,
  FormControlLabel,
  FormGroup,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
} from '@mui/material';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import { Field } from './Field';

interface Choice {
  value: string;
  label: string;
}

const choicesOf = (widget: WidgetProps) => (widget.options.enumOptions ?? []) as Choice[];

const Legend = ({ widget }: { widget: WidgetProps }) => (
  <FormLabel id={`${widget.id}-label`} required={widget.required} sx={{ mb: 0.5 }}>
    {widget.label}
  </FormLabel>
);

export const SelectWidget = (widget: WidgetProps) => (
  <Field
    widget={widget}
    select
    value={(widget.value as string | undefined) ?? ''}
    onChange={(event) => widget.onChange(event.target.value)}
  >
    {choicesOf(widget).map(({ value, label }) => (
      <MenuItem key={value} value={value}>
        {label}
      </MenuItem>
    ))}
  </Field>
);

/** A few choices, all visible: one tap on a phone. */
export const ChoicesWidget = (widget: WidgetProps) => (
  <OneOf
    widget={widget}
    choices={choicesOf(widget)}
    value={(widget.value as string | undefined) ?? ''}
    onChoose={widget.onChange}
  />
);

/** Yes and no are both answers: an untouched question is neither. */
export function YesNoWidget(widget: WidgetProps) {
  const translate = useTranslate();
  const choices = ['true', 'false'].map((value) => ({
    value,
    label: translate(`ra.boolean.${value}`),
  }));
  const value = widget.value as boolean | undefined;
  return (
    <OneOf
      widget={widget}
      choices={choices}
      value={value === undefined ? '' : String(value)}
      onChoose={(chosen) => widget.onChange(chosen === 'true')}
    />
  );
}

interface OneOfProps {
  widget: WidgetProps;
  choices: Choice[];
  value: string;
  onChoose: (value: string) => void;
}

const OneOf = ({ widget, choices, value, onChoose }: OneOfProps) => (
  <>
    <Legend widget={widget} />
    <RadioGroup
      row
      id={widget.id}
      name={widget.id}
      aria-labelledby={`${widget.id}-label`}
      aria-describedby={ariaDescribedByIds(widget.id)}
      value={value}
      onChange={(_, chosen) => onChoose(chosen)}
    >
      {choices.map((choice) => (
        <FormControlLabel
          key={choice.value}
          {...choice}
          disabled={widget.disabled}
          control={<Radio />}
        />
      ))}
    </RadioGroup>
  </>
);

export function CheckboxesWidget(widget: WidgetProps) {
  const chosen = (widget.value as string[] | undefined) ?? [];
  const toggle = (value: string, on: boolean) =>
    widget.onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <>
      <Legend widget={widget} />
      <FormGroup
        row
        id={widget.id}
        role="group"
        aria-labelledby={`${widget.id}-label`}
        aria-describedby={ariaDescribedByIds(widget.id)}
      >
        {choicesOf(widget).map(({ value, label }) => (
          <FormControlLabel
            key={value}
            label={label}
            disabled={widget.disabled}
            control={
              <Checkbox checked={chosen.includes(value)} onChange={(_, on) => toggle(value, on)} />
            }
          />
        ))}
      </FormGroup>
    </>
  );
}

/** Something that must be so before the step can be taken. */
export const ConfirmWidget = (widget: WidgetProps) => (
  <FormControlLabel
    label={widget.label}
    required={widget.required}
    disabled={widget.disabled}
    control={
      <Checkbox
        id={widget.id}
        checked={widget.value === true}
        onChange={(_, on) => widget.onChange(on || undefined)}
        slotProps={{ input: { 'aria-describedby': ariaDescribedByIds(widget.id) } }}
      />
    }
  />
);
