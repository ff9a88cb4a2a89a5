import { MenuItem, TextField, type TextFieldProps } from '@mui/material';

type Props = TextFieldProps & { fault: string | undefined; choices?: Choice[] };

export interface Choice {
  value: string | number;
  label: string;
}

/** One input of a row, wide enough for a thumb; what is wrong with it stands below. */
export const Cell = ({ fault, choices, type, ...props }: Props) => (
  <TextField
    fullWidth
    margin="none"
    type={type}
    select={Boolean(choices)}
    error={Boolean(fault)}
    helperText={fault}
    {...props}
    slotProps={type === 'date' ? { inputLabel: { shrink: true } } : undefined}
  >
    {choices?.map(({ value, label }) => (
      <MenuItem key={value} value={value}>
        {label}
      </MenuItem>
    ))}
  </TextField>
);
