import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Party } from '../cases/types';
import type { CaseAgreement, Instalment } from './types';
import { useOwedWords } from './useOwedWords';

const COLOR = {
  OPEN: 'default',
  OVERDUE: 'warning',
  PERFORMED: 'success',
  BROKEN: 'error',
} as const;

const dayOf = ({ performedOn, brokenOn }: Instalment) => performedOn ?? brokenOn ?? '';

/** Each instalment, its day, and how it stands. */
export function Instalments({ agreed, parties }: { agreed: CaseAgreement; parties: Party[] }) {
  const translate = useTranslate();
  const words = useOwedWords(parties);
  return (
    <Box component="ul" sx={{ display: 'grid', gap: 1, m: 0, p: 0, listStyle: 'none' }}>
      {agreed.agreement.instalments.map((instalment) => {
        const state = agreed.instalments.find(({ id }) => id === instalment.id)?.state ?? 'OPEN';
        return (
          <Box
            component="li"
            key={instalment.id}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
          >
            <Typography sx={{ flex: 1, minWidth: 200 }}>{words.full(instalment)}</Typography>
            <Chip
              size="small"
              variant="outlined"
              color={COLOR[state]}
              label={`${translate(`agreement.instalment.${state}`)} ${dayOf(instalment)}`.trim()}
            />
          </Box>
        );
      })}
    </Box>
  );
}
