import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormLabel } from '@mui/material';
import type { ArrayFieldTemplateProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';

export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { items, title, required, canAdd, onAddClick, disabled, fieldPathId } = props;
  const translate = useTranslate();
  return (
    <Box id={fieldPathId.$id} component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <FormLabel component="legend" required={required} sx={{ mb: 1.5 }}>
        {title}
      </FormLabel>
      <Box sx={{ display: 'grid', gap: 1.5 }}>{items}</Box>
      {canAdd && !disabled && (
        <Button startIcon={<AddIcon />} onClick={onAddClick} sx={{ mt: 1 }}>
          {translate('form.addRow')}
        </Button>
      )}
    </Box>
  );
}
