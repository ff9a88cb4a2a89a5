import { Box } from '@mui/material';
import type { ObjectFieldTemplateProps } from '@rjsf/utils';

/** Two columns where there is room; the rows of a list always keep their columns. */
export function ObjectFieldTemplate({ properties, fieldPathId }: ObjectFieldTemplateProps) {
  const nested = fieldPathId.path.length > 0;
  const columns = nested
    ? 'minmax(0, 1fr) 96px'
    : { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' };
  return (
    <Box sx={{ display: 'grid', gap: nested ? 1 : 2.5, gridTemplateColumns: columns }}>
      {properties.map(({ name, content }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          {content}
        </Box>
      ))}
    </Box>
  );
}
