import { Button, Checkbox, FormControlLabel, FormGroup, MenuItem, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useLocale, useTranslate } from 'react-admin';
import { labelOf } from '../../worklist/form/presentation';
import type { Property } from '../../worklist/form/property';
import type { AskedParty } from '../types';
import { nameId } from './nameId';
import { PartyRows } from './PartyRows';

interface Told {
  party: number;
  ways: string[];
  how?: string;
  wantsLegalAid: boolean;
}

const takesPart = ({ consent }: AskedParty) => consent !== 'REFUSES';

/** Which other ways each party heard of, how, and whether they want legal aid; one row can be said of all. */
export function PartiesTold(widget: WidgetProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const told = (widget.value as Told[] | undefined) ?? [];
  const fields = (widget.schema as Property).items?.properties ?? {};
  const ways = fields.ways?.items ?? {};
  const how = fields.how ?? {};
  const rowOf = (id: number): Told =>
    told.find((one) => one.party === id) ?? { party: id, ways: [], wantsLegalAid: false };
  const set = (id: number, change: Partial<Told>) =>
    widget.onChange([...told.filter((one) => one.party !== id), { ...rowOf(id), ...change }]);
  const sayOfAll = (row: Told, parties: AskedParty[]) =>
    widget.onChange(parties.map(({ id }) => ({ ...row, party: id })));
  const toggled = (row: Told, way: string, on: boolean) =>
    on ? [...row.ways, way] : row.ways.filter((other) => other !== way);
  return (
    <PartyRows widget={widget} only={takesPart}>
      {(party, parties) => {
        const row = rowOf(party.id);
        return (
          <>
            <FormGroup row role="group" aria-labelledby={nameId(widget, party)}>
              {ways.enum?.map((code) => (
                <FormControlLabel
                  key={code}
                  label={labelOf(ways, code, locale)}
                  disabled={widget.disabled}
                  control={
                    <Checkbox
                      checked={row.ways.includes(code)}
                      onChange={(_, on) => set(party.id, { ways: toggled(row, code, on) })}
                    />
                  }
                />
              ))}
            </FormGroup>
            <TextField
              select
              size="small"
              label={translate('dispute.how')}
              value={row.how ?? ''}
              disabled={widget.disabled}
              onChange={(event) => set(party.id, { how: event.target.value })}
              sx={{ minWidth: 160, mr: 2 }}
            >
              {(how.enum ?? []).map((code) => (
                <MenuItem key={code} value={code}>
                  {labelOf(how, code, locale)}
                </MenuItem>
              ))}
            </TextField>
            <FormControlLabel
              label={translate('dispute.wantsLegalAid')}
              disabled={widget.disabled}
              control={
                <Checkbox
                  checked={row.wantsLegalAid}
                  onChange={(_, on) => set(party.id, { wantsLegalAid: on })}
                />
              }
            />
            {party === parties[0] && parties.length > 1 && (
              <Button disabled={widget.disabled} onClick={() => sayOfAll(row, parties)}>
                {translate('dispute.sameForAll')}
              </Button>
            )}
          </>
        );
      }}
    </PartyRows>
  );
}
