import { Button, Checkbox, FormControlLabel } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import type { AskedParty } from '../types';
import { PartyRows } from './PartyRows';

const takesPart = ({ consent }: AskedParty) => consent !== 'REFUSES';

/** Who was there, of those who are mediated with. */
export function SessionParties(widget: WidgetProps) {
  const translate = useTranslate();
  const there = (widget.value as number[] | undefined) ?? [];
  const toggle = (id: number, on: boolean) =>
    widget.onChange(on ? [...there, id] : there.filter((other) => other !== id));
  return (
    <PartyRows
      widget={widget}
      only={takesPart}
      before={(parties) => (
        <Button
          disabled={widget.disabled}
          onClick={() => widget.onChange(parties.map(({ id }) => id))}
        >
          {translate('dispute.allThere')}
        </Button>
      )}
    >
      {({ id, name }) => (
        <FormControlLabel
          label={translate('dispute.there')}
          disabled={widget.disabled}
          control={
            <Checkbox
              checked={there.includes(id)}
              onChange={(_, on) => toggle(id, on)}
              slotProps={{ input: { 'aria-label': `${name} ${translate('dispute.there')}` } }}
            />
          }
        />
      )}
    </PartyRows>
  );
}
