import { Alert } from '@mui/material';
import SpaIcon from '@mui/icons-material/Spa';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { CATEGORIES } from '../choices';
import { needed } from '../rules';
import { useAnswer } from '../useAnswer';

/** The group that an applicant belongs to, and in plain words what follows from it. */
export function CategoryInput() {
  const translate = useTranslate();
  const category = useAnswer('applicant.category');
  const special = Boolean(category) && category !== 'NONE';
  return (
    <>
      <SelectInput
        source="applicant.category"
        label="intake.category"
        helperText="intake.categoryHint"
        choices={CATEGORIES}
        validate={needed}
      />
      <TextInput
        source="applicant.categoryProof"
        label="intake.categoryProof"
        disabled={!special}
      />
      {special && (
        <Alert className="wide" severity="success" icon={<SpaIcon />} sx={{ mb: 1 }}>
          {translate('intake.greenHint')}
        </Alert>
      )}
    </>
  );
}
