import { Alert, Link } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { casePath } from '../../cases/casePath';
import { Section } from '../../layout/Section';
import { needed } from '../rules';
import { useAnswer } from '../useAnswer';
import { useDuplicates } from './useFindings';

/** The same person has a case under way on the same matter: link it, or say why not. */
export function DuplicateWarning() {
  const translate = useTranslate();
  const found = useDuplicates();
  const linked = useAnswer('circumstances.earlier.number');
  if (found.length === 0) return null;
  return (
    <Section title={translate('intake.found.duplicate')}>
      {found.map(({ caseNumber, ask }) => (
        <Alert key={caseNumber ?? ask} severity="warning" sx={{ mb: 1 }}>
          {caseNumber ? (
            <>
              {translate('intake.found.open')}
              <Link component={RouterLink} to={casePath(caseNumber)} target="_blank">
                {caseNumber}
              </Link>
            </>
          ) : (
            translate('intake.found.askDuplicate', { unit: ask })
          )}
        </Alert>
      ))}
      <TextInput
        source="circumstances.explained.duplicate"
        label="intake.found.duplicateReason"
        helperText="intake.found.duplicateHint"
        multiline
        validate={linked ? undefined : needed}
      />
    </Section>
  );
}
