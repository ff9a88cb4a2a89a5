import { Box, FormLabel } from '@mui/material';
import type { FieldProps } from '@rjsf/utils';
import type { ReactNode } from 'react';

/** A list of a form under its title. */
export const ListOf = ({ field, children }: { field: FieldProps; children: ReactNode }) => (
  <Box id={field.fieldPathId.$id} component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
    <FormLabel component="legend" required={field.required} sx={{ mb: 1.5 }}>
      {field.uiSchema?.['ui:title'] ?? field.schema.title}
    </FormLabel>
    {children}
  </Box>
);
