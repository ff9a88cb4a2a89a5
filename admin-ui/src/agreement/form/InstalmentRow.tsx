import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { toFen, toYuan } from '../../worklist/form/money';
import type { Owed } from '../instalment';
import { Cell, type Choice } from './Cell';

interface Props {
  row: Owed;
  index: number;
  parties: Choice[];
  /** Left out where all is done on the spot. */
  dated: boolean;
  disabled: boolean;
  onChange: (row: Owed) => void;
  onRemove?: () => void;
  idOf: (name: string) => string;
  faultOf: (name: string) => string | undefined;
}

const GRID = { display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' };
const WIDE = { gridColumn: '1 / -1' };
/** Half of a phone is too narrow for a date and its button. */
const WIDE_ON_PHONE = { gridColumn: { xs: '1 / -1', sm: 'auto' } };

/** Who is to do or pay what, for whom, until when. */
export function InstalmentRow(props: Props) {
  const { row, index, parties, dated, disabled, onChange, onRemove, idOf, faultOf } = props;
  const translate = useTranslate();
  const [typed, setTyped] = useState(() => toYuan(row.amount));
  const cell = (name: keyof Owed) => ({
    id: idOf(name),
    disabled,
    fault: faultOf(name),
    label: translate(`agreement.owed.${name}`),
  });
  const others = parties.filter(({ value }) => value !== row.from);
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 2, m: 0 }}>
      <Box component="legend" sx={{ px: 0.5, fontWeight: 600 }}>
        {translate('agreement.ordinal', { ordinal: index + 1 })}
        {onRemove && !disabled && (
          <IconButton
            aria-label={translate('form.removeRow', { row: index + 1 })}
            onClick={onRemove}
          >
            <DeleteIcon />
          </IconButton>
        )}
      </Box>
      <Box sx={GRID}>
        <Cell
          {...cell('from')}
          required
          choices={parties}
          value={row.from ?? ''}
          onChange={(event) => onChange({ ...row, from: Number(event.target.value) })}
        />
        <Cell
          {...cell('to')}
          choices={others}
          value={others.some(({ value }) => value === row.to) ? row.to : ''}
          onChange={(event) => onChange({ ...row, to: Number(event.target.value) })}
        />
        <Cell
          {...cell('what')}
          required
          sx={WIDE}
          value={row.what ?? ''}
          onChange={(event) => onChange({ ...row, what: event.target.value || undefined })}
        />
        <Cell
          {...cell('amount')}
          sx={WIDE_ON_PHONE}
          value={toFen(typed) === row.amount ? typed : toYuan(row.amount)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange({ ...row, amount: toFen(event.target.value) });
          }}
        />
        {dated && (
          <Cell
            {...cell('dueOn')}
            required
            type="date"
            sx={WIDE_ON_PHONE}
            value={row.dueOn ?? ''}
            onChange={(event) => onChange({ ...row, dueOn: event.target.value || undefined })}
          />
        )}
      </Box>
    </Box>
  );
}
