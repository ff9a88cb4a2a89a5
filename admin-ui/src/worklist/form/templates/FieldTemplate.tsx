import { FormControl, FormHelperText } from '@mui/material';
import { descriptionId, type FieldTemplateProps } from '@rjsf/utils';

const FULL_WIDTH = '1 / -1';

/** A field, its hint and its errors; the rows of a list bring their own. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { children, errors, rawErrors, rawDescription, uiSchema, id } = props;
  const wide = (uiSchema?.['ui:options'] as { wide?: boolean } | undefined)?.wide ?? id === 'root';
  return (
    <FormControl
      component="div"
      fullWidth
      margin="none"
      error={Boolean(rawErrors?.length)}
      sx={{ gridColumn: wide ? FULL_WIDTH : undefined }}
    >
      {children}
      {rawDescription && id !== 'root' && (
        <FormHelperText error={false} id={descriptionId(id)}>
          {rawDescription}
        </FormHelperText>
      )}
      {errors}
    </FormControl>
  );
}
