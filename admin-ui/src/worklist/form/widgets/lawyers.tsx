import { MenuItem } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import { api } from '../../../backend/api';
import { useApiQuery } from '../../../backend/useApi';
import { contextOf } from '../formContext';
import { Field } from './Field';

const useFirms = () =>
  useApiQuery({ key: ['firms'], ask: (signal) => api.firms(signal) }).data ?? [];

/** The firm: another one has other lawyers, so that the choice of a lawyer falls. */
export function FirmWidget(widget: WidgetProps) {
  const { change } = contextOf(widget);
  const translate = useTranslate();
  const firms = useFirms();
  return (
    <Field
      widget={widget}
      select
      label={translate('form.firm')}
      value={firms.length ? ((widget.value as number | undefined) ?? '') : ''}
      onChange={(event) =>
        change({ [widget.name]: Number(event.target.value), lawyerId: undefined })
      }
    >
      {firms.map((firm) => (
        <MenuItem key={firm.id} value={firm.id}>
          {firm.name}
        </MenuItem>
      ))}
    </Field>
  );
}

export function LawyerWidget(widget: WidgetProps) {
  const { answers } = contextOf(widget);
  const translate = useTranslate();
  const firm = useFirms().find(({ id }) => id === answers.firmId);
  return (
    <Field
      widget={widget}
      select
      disabled={widget.disabled || !firm}
      value={firm ? ((widget.value as number | undefined) ?? '') : ''}
      onChange={(event) => widget.onChange(Number(event.target.value) || undefined)}
    >
      {!widget.required && <MenuItem value="">{translate('form.nobody')}</MenuItem>}
      {(firm?.lawyers ?? []).map((lawyer) => (
        <MenuItem key={lawyer.id} value={lawyer.id}>
          {translate('form.lawyer', { ...lawyer })}
        </MenuItem>
      ))}
    </Field>
  );
}
