import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MediatorCandidate } from '../mediation/types';
import type { Team } from './types';

interface Props {
  candidates: MediatorCandidate[];
  team: Team;
  faults: Record<string, string>;
  onChange: (team: Team) => void;
}

const ALERT = { formHelperText: { role: 'alert' } } as const;
const nameOf = ({ name, committee }: MediatorCandidate) => `${name}（${committee}）`;
const same = (one: MediatorCandidate, other: MediatorCandidate) => one.id === other.id;

/** Who leads, of the committee that has the dispute, and who mediates with them, of whatever committee. */
export function MediatorInputs({ candidates, team, faults, onChange }: Props) {
  const translate = useTranslate();
  const chosen = (id: number | undefined) => candidates.find((one) => one.id === id) ?? null;
  return (
    <>
      <Autocomplete
        options={candidates.filter(({ own }) => own)}
        groupBy={({ committee }) => committee}
        getOptionLabel={nameOf}
        isOptionEqualToValue={same}
        value={chosen(team.lead)}
        onChange={(_, lead) => onChange({ ...team, lead: lead?.id })}
        renderInput={(input) => (
          <TextField
            {...input}
            required
            label={translate('dispatch.team.lead')}
            error={Boolean(faults.lead)}
            helperText={faults.lead}
            slotProps={ALERT}
          />
        )}
      />
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={candidates.filter(({ id }) => id !== team.lead)}
        groupBy={({ committee }) => committee}
        getOptionLabel={nameOf}
        isOptionEqualToValue={same}
        value={candidates.filter(({ id }) => team.others.includes(id))}
        onChange={(_, others) => onChange({ ...team, others: others.map(({ id }) => id) })}
        renderInput={(input) => (
          <TextField
            {...input}
            label={translate('dispatch.team.others')}
            error={Boolean(faults.others)}
            helperText={faults.others}
            slotProps={ALERT}
          />
        )}
      />
    </>
  );
}
