import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toYuan } from '../../worklist/form/money';
import { sumOf, type Owed } from '../instalment';
import type { Choice } from './Cell';
import { InstalmentRow } from './InstalmentRow';

interface Props {
  rows: Owed[];
  parties: Choice[];
  total?: number;
  dated: boolean;
  disabled: boolean;
  onChange: (rows: Owed[]) => void;
  idOf: (index: number, name: string) => string;
  faultOf: (index: number, name: string) => string | undefined;
}

/** The next one is mostly the same again, a month later or by somebody else. */
const next = (rows: Owed[]): Owed => {
  const last = rows[rows.length - 1];
  return last ? { from: last.from, to: last.to, what: last.what } : {};
};

/** All that is owed, one under the other, and what it comes to. */
export function InstalmentRows(props: Props) {
  const { rows, parties, total, dated, disabled, onChange, idOf, faultOf } = props;
  const translate = useTranslate();
  const shown = rows.length > 0 ? rows : [{}];
  const sum = sumOf(shown);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {shown.map((row, index) => (
        <InstalmentRow
          key={index}
          row={row}
          index={index}
          parties={parties}
          dated={dated}
          disabled={disabled}
          idOf={(name) => idOf(index, name)}
          faultOf={(name) => faultOf(index, name)}
          onChange={(changed) => onChange(shown.map((one, at) => (at === index ? changed : one)))}
          onRemove={
            shown.length > 1 ? () => onChange(shown.filter((_, at) => at !== index)) : undefined
          }
        />
      ))}
      <Typography color={total === undefined || total === sum ? 'text.secondary' : 'error'}>
        {translate('agreement.sum', { sum: toYuan(sum) })}
        {total !== undefined &&
          total !== sum &&
          ` · ${translate('agreement.notTheTotal', { total: toYuan(total) })}`}
      </Typography>
      {!disabled && (
        <Button
          startIcon={<AddIcon />}
          size="large"
          sx={{ justifySelf: 'start' }}
          onClick={() => onChange([...shown, next(shown)])}
        >
          {translate('agreement.addInstalment')}
        </Button>
      )}
    </Box>
  );
}
