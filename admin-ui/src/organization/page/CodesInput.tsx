import { Autocomplete, TextField } from '@mui/material';

interface Props {
  label: string;
  error: boolean;
  helperText: string | undefined;
  codes: readonly string[];
  words: (code: string) => string;
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Some of a list of codes, shown in words. */
export const CodesInput = ({ codes, words, value, onChange, ...input }: Props) => (
  <Autocomplete
    multiple
    disableCloseOnSelect
    options={[...codes]}
    value={value}
    getOptionLabel={words}
    onChange={(_, chosen) => onChange(chosen)}
    renderInput={(params) => <TextField {...params} {...input} />}
  />
);
