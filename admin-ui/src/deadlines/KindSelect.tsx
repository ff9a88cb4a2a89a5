import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

const KINDS = {
  procedure: ['CIVIL', 'CIVIL_SIMPLIFIED', 'ADMINISTRATIVE', 'CRIMINAL'],
  mediation: ['GENERAL', 'ONE_MONTH', 'MEDICAL', 'COURT_BEFORE_FILING', 'COURT_AFTER_FILING'],
};

interface Props {
  name: keyof typeof KINDS;
  value: string;
  onChange: (value: string) => void;
}

/** What the law tells apart for the limit that was chosen. */
export function KindSelect({ name, value, onChange }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      name={name}
      label={translate(`deadline.${name}`)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {KINDS[name].map((kind) => (
        <MenuItem key={kind} value={kind}>
          {translate(`deadline.${name}s.${kind}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
