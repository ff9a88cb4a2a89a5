import { FormHelperText } from '@mui/material';
import { required, useInput, useTranslate, ValidationError } from 'react-admin';
import { UploadButton } from '../UploadButton';

const needed = required('withdrawal.paperNeeded');

/** The signed paper; the form keeps its number. */
export function PaperInput({ number, source }: { number: string; source: string }) {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput({ source, validate: needed });
  return (
    <>
      <UploadButton
        id={id}
        caseNumber={number}
        kind="WITHDRAWAL"
        accept="application/pdf,image/jpeg,image/png"
        label={translate('withdrawal.paper')}
        attached={field.value !== '' && field.value !== undefined}
        describedBy={`${id}-error`}
        onAttached={(paper) => field.onChange(paper.id)}
      />
      {fieldState.error?.message && (
        <FormHelperText error id={`${id}-error`}>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
    </>
  );
}
