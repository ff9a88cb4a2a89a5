import { FormHelperText } from '@mui/material';
import { errorId, type FieldErrorProps } from '@rjsf/utils';

export function FieldErrorTemplate({ errors = [], fieldPathId }: FieldErrorProps) {
  if (errors.length === 0) return null;
  return (
    <FormHelperText error id={errorId(fieldPathId)} sx={{ fontSize: '0.9rem' }}>
      {errors.map(String).join(' ')}
    </FormHelperText>
  );
}
