import { FormControlLabel, Radio } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import type { Answers } from '../../api/types';
import type { RankedFirm, RankedLawyer } from './types';
import { contextOf } from '../../worklist/form/formContext';
import { Choice } from './Choice';
import { Ranked } from './Ranked';
import { useCandidates } from './useCandidates';

/** The firm that was chosen above; where the form asks for none, the one that the case was assigned to. */
const firmOf = (firms: RankedFirm[] | undefined, answers: Answers) =>
  firms?.find(({ id }) => id === answers.firmId) ??
  (answers.firmId === undefined ? firms?.find(({ assigned }) => assigned) : undefined);

/** One of the firm's people, ranked for the case. Where nobody has to be named, the firm may do it later. */
export function LawyerWidget(widget: WidgetProps) {
  const { caseNumber, answers } = contextOf(widget);
  const translate = useTranslate();
  const { data, error } = useCandidates(caseNumber);
  const firm = firmOf(data, answers);
  const disabled = Boolean(widget.disabled);
  return (
    <Ranked
      widget={widget}
      label={widget.label}
      error={error}
      ranked={data && (firm?.lawyers ?? [])}
      none={translate(firm ? 'candidates.noLawyer' : 'candidates.firmFirst')}
      onChoose={widget.onChange}
      open={
        firm &&
        !widget.required && (
          <FormControlLabel
            value=""
            disabled={disabled}
            label={translate('candidates.byTheFirm')}
            control={<Radio />}
          />
        )
      }
    >
      {(lawyer, index) => (
        <Choice
          key={lawyer.id}
          value={lawyer.id}
          name={lawyer.name}
          first={index === 0}
          disabled={disabled}
          candidate={lawyer}
        >
          <Standing lawyer={lawyer} />
        </Choice>
      )}
    </Ranked>
  );
}

function Standing({ lawyer }: { lawyer: RankedLawyer }) {
  const translate = useTranslate();
  return (
    <>
      {[
        translate(`practiceKind.${lawyer.kind}`),
        lawyer.practiceNumber,
        lawyer.caseLimit === null
          ? translate('candidates.open', { open: lawyer.openCases })
          : translate('candidates.openOf', { open: lawyer.openCases, limit: lawyer.caseLimit }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}
