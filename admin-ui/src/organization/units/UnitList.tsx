import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { mayOpen } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { CallOffButton } from './CallOffButton';
import { MoveButton } from './MoveButton';
import type { UnitOfTree } from './types';

interface Props {
  units: UnitOfTree[];
  offices: UnitOfTree[];
}

/** Each unit is as far to the right as there are units above it. */
export const UnitList = ({ units, offices }: Props) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {units.map((unit) => (
      <Box
        component="li"
        key={unit.id}
        sx={{
          py: 1,
          pl: { xs: unit.depth * 1.5, sm: unit.depth * 4 },
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <UnitRow unit={unit} offices={offices} />
      </Box>
    ))}
  </Box>
);

function UnitRow({ unit, offices }: { unit: UnitOfTree; offices: UnitOfTree[] }) {
  const translate = useTranslate();
  const may = mayOpen(useMe()?.roles ?? [], 'move-unit');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 36 }}>
      <Box component="span" sx={{ fontWeight: unit.office ? 600 : 400 }}>
        {unit.name}
      </Box>
      <Chip size="small" variant="outlined" label={translate(`units.kind.${unit.kind}`)} />
      {unit.moves.map(({ on, parent, toCome }) => (
        <Typography key={on} component="span" variant="body2" color="text.secondary">
          {translate(toCome ? 'units.willMove' : 'units.moved', { on, parent })}
          {toCome && may && <CallOffButton unit={unit} on={on} />}
        </Typography>
      ))}
      {unit.movable && may && (
        <Box sx={{ ml: 'auto' }}>
          <MoveButton unit={unit} offices={offices} />
        </Box>
      )}
    </Box>
  );
}
