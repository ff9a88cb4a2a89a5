import {
  Alert,
  Box,
  Checkbox,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Skeleton,
} from '@mui/material';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../backend/problem';
import { useApiQuery } from '../../backend/useApi';
import { Disclosure } from '../../layout/Disclosure';
import { contextOf } from '../../worklist/form/formContext';
import { mediationApi } from '../api';
import type { MediatorCandidate } from '../types';

/** The one who leads is of the committee; those who help may come from any, and stand folded away. */
export function MediatorsWidget(widget: WidgetProps) {
  const { caseNumber } = contextOf(widget);
  const { data, error } = useApiQuery({
    key: ['disputes', caseNumber, 'mediators'],
    ask: (signal) => mediationApi.mediators(caseNumber, signal),
  });
  return (
    <Box>
      <FormLabel id={`${widget.id}-label`} required={widget.required}>
        {widget.label}
      </FormLabel>
      {error ? <Alert severity="error">{problemOf(error).detail}</Alert> : null}
      {!data && !error && <Skeleton variant="rounded" height={80} />}
      {data &&
        (widget.schema.type === 'array' ? (
          <Several widget={widget} candidates={data} />
        ) : (
          <One widget={widget} candidates={data.filter(({ own }) => own)} />
        ))}
    </Box>
  );
}

interface Props {
  widget: WidgetProps;
  candidates: MediatorCandidate[];
}

function One({ widget, candidates }: Props) {
  const translate = useTranslate();
  const value = widget.value as number | undefined;
  if (candidates.length === 0)
    return <Alert severity="info">{translate('dispute.noMediator')}</Alert>;
  return (
    <RadioGroup
      row
      id={widget.id}
      name={widget.id}
      aria-labelledby={`${widget.id}-label`}
      aria-describedby={ariaDescribedByIds(widget.id)}
      value={value === undefined ? '' : String(value)}
      onChange={(_, chosen) => widget.onChange(Number(chosen))}
    >
      {candidates.map(({ id, name }) => (
        <FormControlLabel
          key={id}
          value={String(id)}
          label={name}
          disabled={widget.disabled}
          control={<Radio />}
        />
      ))}
    </RadioGroup>
  );
}

function Several({ widget, candidates }: Props) {
  const translate = useTranslate();
  const chosen = (widget.value as number[] | undefined) ?? [];
  const { lead } = contextOf(widget).answers;
  const toggle = (id: number, on: boolean) =>
    widget.onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const box = ({ id, name, committee }: MediatorCandidate) => (
    <FormControlLabel
      key={id}
      label={`${name} · ${committee}`}
      disabled={widget.disabled}
      control={<Checkbox checked={chosen.includes(id)} onChange={(_, on) => toggle(id, on)} />}
    />
  );
  const free = candidates.filter(({ id }) => id !== lead);
  return (
    <Box
      id={widget.id}
      role="group"
      aria-labelledby={`${widget.id}-label`}
      sx={{ display: 'grid' }}
    >
      {free.filter(({ own }) => own).map(box)}
      <Disclosure summary={translate('dispute.elsewhere')}>
        <Box sx={{ display: 'grid' }}>{free.filter(({ own }) => !own).map(box)}</Box>
      </Disclosure>
    </Box>
  );
}
