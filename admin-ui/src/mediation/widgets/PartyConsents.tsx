import { Button, FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useLocale, useTranslate } from 'react-admin';
import { today } from '../../i18n/dates';
import { labelOf } from '../../worklist/form/presentation';
import type { Property } from '../../worklist/form/property';
import type { AskedParty } from '../types';
import { nameId } from './nameId';
import { PartyRows } from './PartyRows';

interface Consent {
  party: number;
  consent: string;
  on: string;
}

const saysOf = (widget: WidgetProps) => (widget.schema as Property).items?.properties?.consent;

/** What each party says, and when they were asked; nobody is asked by a default. */
export function PartyConsents(widget: WidgetProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const said = (widget.value as Consent[] | undefined) ?? [];
  const says = saysOf(widget) ?? {};
  const set = (party: AskedParty, change: Partial<Consent>) => {
    const known = said.find((one) => one.party === party.id);
    const row = { party: party.id, consent: '', on: today(), ...known, ...change };
    widget.onChange([...said.filter((one) => one.party !== party.id), row]);
  };
  const allAgree = (parties: AskedParty[]) =>
    widget.onChange(
      parties.map(({ id }) => ({ party: id, consent: 'AGREES', on: today() }) satisfies Consent),
    );
  return (
    <PartyRows
      widget={widget}
      before={(parties) => (
        <Button
          variant="outlined"
          size="large"
          disabled={widget.disabled}
          onClick={() => allAgree(parties)}
          sx={{ mb: 1 }}
        >
          {translate('dispute.allAgree')}
        </Button>
      )}
    >
      {(party) => {
        const row = said.find((one) => one.party === party.id);
        return (
          <>
            <RadioGroup
              row
              name={nameId(widget, party)}
              aria-labelledby={nameId(widget, party)}
              value={row?.consent ?? ''}
              onChange={(_, consent) => set(party, { consent })}
            >
              {says.enum?.map((code) => (
                <FormControlLabel
                  key={code}
                  value={code}
                  label={labelOf(says, code, locale)}
                  disabled={widget.disabled}
                  control={<Radio />}
                />
              ))}
            </RadioGroup>
            {row && (
              <TextField
                type="date"
                size="small"
                label={translate('dispute.askedOn')}
                value={row.on}
                disabled={widget.disabled}
                onChange={(event) => set(party, { on: event.target.value })}
                slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today() } }}
              />
            )}
          </>
        );
      }}
    </PartyRows>
  );
}
