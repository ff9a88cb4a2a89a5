import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { GROUPS } from '../intake/choices';
import { recentMonths, withMonth, type Selection } from './selection';
import { useUnitsWithin } from './useUnitsWithin';
import { useSelection } from './useSelection';

interface Choice {
  id: string;
  name: string;
}

const COLUMNS = { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(6, minmax(0, 1fr))' };

/** Which months of which unit, and whose cases. */
export function Filters() {
  const translate = useTranslate();
  const { selection, select } = useSelection();
  const units = useUnitsWithin();
  const choose = (name: keyof Selection) => (value: string) =>
    select({ ...selection, [name]: value });
  const yesOrNo = (words: string): Choice[] =>
    ['true', 'false'].map((id) => ({ id, name: translate(`kpi.filter.${words}.${id}`) }));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: COLUMNS }}>
      {(['from', 'to'] as const).map((end) => (
        <Filter
          key={end}
          label={translate(`kpi.${end}`)}
          value={selection[end]}
          choices={monthsWith(selection[end])}
          onChoose={(month) => select(withMonth(selection, end, month))}
        />
      ))}
      <Filter
        label={translate('kpi.ranking.unit')}
        value={selection.unit}
        all={translate('kpi.filter.ownUnit')}
        choices={units.map(({ id, name }) => ({ id: String(id), name }))}
        onChoose={choose('unit')}
      />
      <Filter
        label={translate('kpi.filter.targetGroup.label')}
        value={selection.targetGroup}
        all={translate('kpi.filter.all')}
        choices={yesOrNo('targetGroup')}
        onChoose={choose('targetGroup')}
      />
      <Filter
        label={translate('kpi.filter.green.label')}
        value={selection.green}
        all={translate('kpi.filter.all')}
        choices={yesOrNo('green')}
        onChoose={choose('green')}
      />
      <Filter
        label={translate('kpi.filter.group')}
        value={selection.group}
        all={translate('kpi.filter.all')}
        choices={GROUPS.map(({ id, name }) => ({ id, name: translate(name) }))}
        onChoose={choose('group')}
      />
    </Box>
  );
}

/** A month that came with the address is one of the choices, however long it is gone. */
const monthsWith = (month: string): Choice[] =>
  [...new Set([month, ...recentMonths()])]
    .sort()
    .reverse()
    .map((id) => ({ id, name: id }));

interface Props {
  label: string;
  value: string | undefined;
  /** What it is called when nothing is chosen; without it something always is. */
  all?: string;
  choices: Choice[];
  onChoose: (value: string) => void;
}

const Filter = ({ label, value = '', all, choices, onChoose }: Props) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={(event) => onChoose(event.target.value)}
    slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
  >
    {all && <MenuItem value="">{all}</MenuItem>}
    {choices.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
