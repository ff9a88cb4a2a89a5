import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LOOKS, type DayLook } from './looks';

export const Sign = ({ look }: { look: DayLook }) => {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ ...LOOKS[look], borderRadius: 1, px: 0.5, fontSize: '0.75rem', fontWeight: 700 }}
    >
      {translate(`calendar.signs.${look}`)}
    </Box>
  );
};

export function Legend() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 2 }}>
      {(['off', 'work', 'ethnic'] as const).map((look) => (
        <Box key={look} sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
          <Sign look={look} />
          {translate(`calendar.legend.${look}`)}
        </Box>
      ))}
    </Box>
  );
}
