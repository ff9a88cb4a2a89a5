import { Alert } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { Section } from '../../layout/Section';
import { needed } from '../rules';
import { useConflicts, type Found } from './useFindings';

/** Somebody stands on another side in another case: certain by a number, a hint by the name. */
export function ConflictWarning() {
  const translate = useTranslate();
  const found = useConflicts();
  if (found.length === 0) return null;
  const certain = found.some((match) => match.certain);
  return (
    <Section title={translate('intake.found.conflict')}>
      {found.map((match, index) => (
        <Match key={index} match={match} />
      ))}
      <TextInput
        source="circumstances.explained.conflict"
        label="intake.found.conflictReason"
        helperText="intake.found.conflictHint"
        multiline
        validate={certain ? needed : undefined}
      />
    </Section>
  );
}

function Match({ match }: { match: Found }) {
  const translate = useTranslate();
  const certainty = translate(match.certain ? 'intake.found.certain' : 'intake.found.hint');
  return (
    <Alert severity={match.certain ? 'warning' : 'info'} sx={{ mb: 1 }}>
      {match.whose && <strong>{match.whose} · </strong>}
      {match.caseNumber
        ? translate('intake.found.seenIn', {
            certainty,
            number: match.caseNumber,
            role: translate(`party.role.${match.role}`),
          })
        : translate('intake.found.askConflict', { certainty, unit: match.ask })}
    </Alert>
  );
}
