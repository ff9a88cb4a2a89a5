import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { FieldProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import { today } from '../../i18n/dates';
import { foundOf, performanceBy, type Check, type Found } from '../instalment';
import type { Instalment } from '../types';
import { useOwedWords } from '../useOwedWords';
import { Cell } from './Cell';
import { ListOf } from './ListOf';
import { rowsOf } from './rows';
import { useDispute } from './useDispute';

const FINDINGS: Found[] = ['performedOn', 'agreedUntil', 'brokenOn'];
const LINE = { display: 'grid', gap: 1, py: 1.5, borderTop: 1, borderColor: 'divider' };

/** Every open instalment, and what was found of it; how the whole stands follows from that. */
export function PerformanceCheckField(field: FieldProps) {
  const { rows, caseNumber, change, idOf, faultOf } = rowsOf<Check>(field);
  const { agreement, parties } = useDispute(caseNumber);
  const instalments = agreement?.agreement.instalments ?? [];
  const put = (ordinal: number, check: Check | undefined) => {
    const checks = [...rows.filter((row) => row.ordinal !== ordinal), ...(check ? [check] : [])];
    change(checks, {
      performedOn: undefined,
      brokenOn: undefined,
      ...performanceBy(instalments, checks),
    });
  };
  return (
    <ListOf field={field}>
      {instalments.filter(isOpen).map((instalment) => {
        const index = rows.findIndex(({ ordinal }) => ordinal === instalment.ordinal);
        return (
          <Line
            key={instalment.id}
            instalment={instalment}
            names={parties}
            check={rows[index]}
            disabled={Boolean(field.disabled)}
            idOf={(name) => idOf(index, name)}
            faultOf={(name) => faultOf(index, name)}
            onChange={(check) => put(instalment.ordinal, check)}
          />
        );
      })}
    </ListOf>
  );
}

const isOpen = ({ performedOn, brokenOn }: Instalment) => !performedOn && !brokenOn;

interface Props {
  instalment: Instalment;
  names: { id: number; name: string }[];
  check: Check | undefined;
  disabled: boolean;
  idOf: (name: string) => string;
  faultOf: (name: string) => string | undefined;
  onChange: (check: Check | undefined) => void;
}

function Line({ instalment, names, check, disabled, idOf, faultOf, onChange }: Props) {
  const translate = useTranslate();
  const words = useOwedWords(names);
  const found = foundOf(check);
  const say = (day: Found | null) =>
    onChange(
      day
        ? { ordinal: instalment.ordinal, [day]: day === 'agreedUntil' ? '' : today() }
        : undefined,
    );
  return (
    <Box role="group" aria-label={words.short(instalment)} sx={LINE}>
      <Typography>{words.full(instalment)}</Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        disabled={disabled}
        color="primary"
        value={found ?? null}
        onChange={(_, day: Found | null) => say(day)}
      >
        {FINDINGS.map((day) => (
          <ToggleButton key={day} value={day} sx={{ minHeight: 44 }}>
            {translate(`agreement.found.${day}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {found && (
        <Cell
          id={idOf(found)}
          type="date"
          required
          disabled={disabled}
          label={translate(`agreement.day.${found}`)}
          fault={faultOf(found) ?? faultOf('ordinal')}
          value={check?.[found] ?? ''}
          onChange={(event) =>
            onChange({ ordinal: instalment.ordinal, [found]: event.target.value })
          }
        />
      )}
    </Box>
  );
}
