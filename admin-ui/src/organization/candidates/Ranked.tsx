import { Alert, Box, Button, FormLabel, RadioGroup, Skeleton } from '@mui/material';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../backend/problem';

/** So many stand open; the others are a press away. */
const SHOWN = 4;

interface Props<T extends { id: number }> {
  widget: WidgetProps;
  label: string;
  error: unknown;
  ranked: T[] | undefined;
  none: string;
  onChoose: (value: number | undefined) => void;
  /** Above the choices. */
  before?: ReactNode;
  /** A choice for leaving it open. */
  open?: ReactNode;
  children: (candidate: T, index: number) => ReactNode;
}

/** A ranking to choose from: one group of radio buttons, so that arrow keys walk through it. */
export function Ranked<T extends { id: number }>(props: Props<T>) {
  const { widget, label, error, ranked, none, onChoose, before, open, children } = props;
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const value = widget.value as number | undefined;
  const shown = (ranked ?? []).filter((one, index) => all || index < SHOWN || one.id === value);
  const hidden = (ranked?.length ?? 0) - shown.length;
  return (
    <Box>
      <FormLabel
        id={`${widget.id}-label`}
        required={widget.required}
        sx={{ display: 'block', mb: 1 }}
      >
        {label}
      </FormLabel>
      {before}
      {error ? <Alert severity="error">{problemOf(error).detail}</Alert> : null}
      {!ranked && !error && <Skeleton variant="rounded" height={160} />}
      {ranked && (
        <RadioGroup
          id={widget.id}
          name={widget.id}
          aria-labelledby={`${widget.id}-label`}
          aria-describedby={ariaDescribedByIds(widget.id)}
          value={value === undefined ? '' : String(value)}
          onChange={(_, chosen) => onChoose(chosen ? Number(chosen) : undefined)}
          sx={{ gap: 1 }}
        >
          {open}
          {shown.map((candidate, index) => children(candidate, index))}
        </RadioGroup>
      )}
      {ranked?.length === 0 && <Alert severity="info">{none}</Alert>}
      {hidden > 0 && (
        <Button sx={{ mt: 1 }} onClick={() => setAll(true)}>
          {translate('candidates.all', { count: hidden })}
        </Button>
      )}
    </Box>
  );
}
