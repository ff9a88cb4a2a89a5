import BlockIcon from '@mui/icons-material/Block';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, Chip, FormControlLabel, Radio, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Reason } from './types';
import { Reasons } from './Reasons';

interface Props {
  value: number;
  name: string;
  /** The most fitting of all. */
  first: boolean;
  disabled: boolean;
  candidate: {
    wished: boolean;
    points: number;
    reasons: Reason[];
    bars: string[];
    cautions?: string[];
  };
  children: ReactNode;
}

const FRAME = { border: 1, borderColor: 'divider', borderRadius: 1, px: 1.5, py: 0.75 };

/** One of a ranking: may be chosen, or says why not. */
export function Choice({ value, name, first, disabled, candidate, children }: Props) {
  const translate = useTranslate();
  const id = useId();
  const barred = candidate.bars.length > 0;
  return (
    <Box sx={FRAME}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <FormControlLabel
          value={String(value)}
          disabled={disabled || barred}
          label={name}
          control={<Radio slotProps={{ input: { 'aria-describedby': id } }} />}
          sx={{ mr: 0, '& .MuiFormControlLabel-label': { fontWeight: 600 } }}
        />
        {candidate.wished && (
          <Chip size="small" color="info" label={translate('candidates.wished')} />
        )}
        {first && !barred && (
          <Chip size="small" color="success" label={translate('candidates.first')} />
        )}
      </Box>
      <Box id={id} sx={{ pl: { sm: 4 } }}>
        <Typography variant="body2" color="text.secondary">
          {children}
        </Typography>
        {candidate.bars.map((bar) => (
          <Remark key={bar} icon={<BlockIcon fontSize="small" />} color="error.main" text={bar} />
        ))}
        {(candidate.cautions ?? []).map((caution) => (
          <Remark
            key={caution}
            icon={<WarningIcon fontSize="small" />}
            color="warning.dark"
            text={caution}
          />
        ))}
      </Box>
      <Box sx={{ pl: { sm: 4 } }}>
        <Reasons reasons={candidate.reasons} points={candidate.points} />
      </Box>
    </Box>
  );
}

const Remark = ({ icon, color, text }: { icon: ReactNode; color: string; text: string }) => (
  <Typography variant="body2" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color }}>
    {icon}
    {text}
  </Typography>
);
