import { Box } from '@mui/material';
import type { ObjectFieldTemplateProps } from '@rjsf/utils';

const ONE = 'minmax(0, 1fr)';
const TWO = { xs: ONE, md: 'repeat(2, minmax(0, 1fr))' };

/** Two columns where there is room; in the rows of a list a number stays beside its text on a phone too. */
export function ObjectFieldTemplate({ properties, fieldPathId, schema }: ObjectFieldTemplateProps) {
  const nested = fieldPathId.path.length > 0;
  const counted = Object.values(schema.properties ?? {}).some(
    (property) => typeof property === 'object' && property.type === 'integer',
  );
  const columns = nested && counted ? `${ONE} 96px` : TWO;
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
