import { Button, Checkbox, FormControlLabel } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useLocale, useTranslate } from 'react-admin';
import { titleOf } from '../../worklist/form/presentation';
import type { Property } from '../../worklist/form/property';
import type { AskedParty } from '../types';
import { PartyRows } from './PartyRows';

const takesPart = ({ consent }: AskedParty) => consent !== 'REFUSES';

/** Which of those who are mediated with were there, or ask for something: the items of the list say what. */
export function SessionParties(widget: WidgetProps) {
  const translate = useTranslate();
  const what = titleOf((widget.schema as Property).items ?? {}, useLocale());
  const there = (widget.value as number[] | undefined) ?? [];
  const toggle = (id: number, on: boolean) =>
    widget.onChange(on ? [...there, id] : there.filter((other) => other !== id));
  return (
    <PartyRows
      widget={widget}
      only={takesPart}
      before={(parties) => (
        <Button
          variant="outlined"
          size="large"
          sx={{ mb: 1 }}
          disabled={widget.disabled}
          onClick={() => widget.onChange(parties.map(({ id }) => id))}
        >
          {translate('dispute.all', { what })}
        </Button>
      )}
    >
      {({ id, name }) => (
        <FormControlLabel
          label={what}
          disabled={widget.disabled}
          control={
            <Checkbox
              checked={there.includes(id)}
              onChange={(_, on) => toggle(id, on)}
              slotProps={{ input: { 'aria-label': `${name} ${what}` } }}
            />
          }
        />
      )}
    </PartyRows>
  );
}
