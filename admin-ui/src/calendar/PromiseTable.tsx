import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Promised } from './types';

/** Newest first for each limit; the one in force is marked. */
export function PromiseTable({ promises }: { promises: Promised[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {promises.map((promise, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            py: 1,
            borderBottom: 1,
            borderColor: 'divider',
            display: 'flex',
            gap: 1.5,
            flexWrap: 'wrap',
          }}
        >
          <Box component="span" sx={{ fontWeight: 600, minWidth: '10em' }}>
            {promise.name}
          </Box>
          <span>{promise.promised ?? translate('promised.nothing')}</span>
          <span>
            {translate('promised.validFrom')} {promise.validFrom}
          </span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('promised.setBy')} {promise.setBy}
          </Box>
          {promise.current && (
            <Chip size="small" color="primary" label={translate('promised.current')} />
          )}
        </Box>
      ))}
    </Box>
  );
}
