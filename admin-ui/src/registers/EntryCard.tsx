import { Box, Chip, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RegisterEntry } from './types';
import { usePeriod } from './usePeriod';

/** What a register says of somebody, in a few lines. */
export function EntryCard({ row }: { row: RegisterEntry }) {
  const translate = useTranslate();
  const period = usePeriod();
  const group = row.category ? translate(`category.${row.category}`) : row.villageCode;
  return (
    <ListItem divider sx={{ display: 'grid', gap: 0.5, px: 1.5, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{row.name}</Typography>
        <Chip
          size="small"
          color={row.validNow ? 'success' : 'default'}
          label={translate(row.validNow ? 'register.valid' : 'register.notValid')}
        />
      </Box>
      <Typography variant="body2">
        {group} · {period(row)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[row.idNumber, row.household].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('register.source', { list: row.listName, row: row.listRow })}
      </Typography>
    </ListItem>
  );
}
