import { Autocomplete, Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { GENDERS, LANGUAGES } from '../types';
import type { RankedFirm } from './types';
import { useWishes } from './wishes';

interface Props {
  caseNumber: string;
  firms: RankedFirm[] | undefined;
  disabled: boolean;
  /** Somebody is asked for by name who may take the case. */
  onWish: (firmId: number, lawyerId: number) => void;
}

const GRID = {
  display: 'grid',
  gap: 1.5,
  mb: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '2fr 1fr 1fr' },
};

/** What the recipient asks for: somebody by name, a language, a woman or a man. */
export function WishInputs({ caseNumber, firms, disabled, onWish }: Props) {
  const translate = useTranslate();
  const { wishes, wish } = useWishes(caseNumber);
  const everybody = (firms ?? []).flatMap((firm) =>
    firm.lawyers.map((lawyer) => ({ firm, lawyer })),
  );
  const wished = everybody.find(({ lawyer }) => lawyer.id === wishes.lawyerId) ?? null;
  return (
    <Box sx={GRID}>
      <Autocomplete
        options={everybody}
        value={wished}
        disabled={disabled}
        getOptionKey={({ lawyer }) => lawyer.id}
        getOptionLabel={({ firm, lawyer }) => `${lawyer.name}（${firm.name}）`}
        isOptionEqualToValue={(one, other) => one.lawyer.id === other.lawyer.id}
        onChange={(_, chosen) => {
          wish({ lawyerId: chosen?.lawyer.id });
          if (chosen && chosen.lawyer.bars.length === 0) onWish(chosen.firm.id, chosen.lawyer.id);
        }}
        renderInput={(input) => <TextField {...input} label={translate('candidates.askedFor')} />}
      />
      <TextField
        select
        disabled={disabled}
        label={translate('candidates.language')}
        value={wishes.languages?.[0] ?? ''}
        onChange={(event) =>
          wish({ languages: event.target.value ? [event.target.value] : undefined })
        }
      >
        <MenuItem value="">{translate('candidates.any')}</MenuItem>
        {LANGUAGES.map((code) => (
          <MenuItem key={code} value={code}>
            {translate(`language.${code}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        disabled={disabled}
        label={translate('candidates.gender')}
        value={wishes.gender ?? ''}
        onChange={(event) => wish({ gender: event.target.value || undefined })}
      >
        <MenuItem value="">{translate('candidates.any')}</MenuItem>
        {GENDERS.map((code) => (
          <MenuItem key={code} value={code}>
            {translate(`gender.${code}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
