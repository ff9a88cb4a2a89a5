import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton } from '@mui/material';
import type { ArrayFieldItemTemplateProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';

export function ArrayFieldItemTemplate({
  children,
  buttonsProps,
  index,
}: ArrayFieldItemTemplateProps) {
  const translate = useTranslate();
  const { hasRemove, disabled, onRemoveItem } = buttonsProps;
  return (
    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {hasRemove && !disabled && (
        <IconButton
          aria-label={translate('form.removeRow', { row: index + 1 })}
          onClick={onRemoveItem}
        >
          <DeleteIcon />
        </IconButton>
      )}
    </Box>
  );
}
