import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import type { RankedFirm } from './types';
import { contextOf } from '../../worklist/form/formContext';
import { Choice } from './Choice';
import { Ranked } from './Ranked';
import { useCandidates } from './useCandidates';
import { WishInputs } from './WishInputs';

/** A form that asks for the agency's own staff shows the agency then, and firms otherwise. */
const fits = (firm: RankedFirm, ownStaff: unknown) =>
  typeof ownStaff === 'boolean' ? firm.ownStaff === ownStaff : true;

/** The firm, ranked for the case. Another one has other lawyers, so that the choice of a lawyer falls. */
export function FirmWidget(widget: WidgetProps) {
  const { caseNumber, answers, change } = contextOf(widget);
  const translate = useTranslate();
  const { data, error } = useCandidates(caseNumber);
  const choose = (firmId: number | undefined, lawyerId?: number) => {
    const ownStaff = data?.find(({ id }) => id === firmId)?.ownStaff;
    change({ [widget.name]: firmId, lawyerId, ownStaff });
  };
  return (
    <Ranked
      widget={widget}
      label={translate('form.firm')}
      error={error}
      ranked={data?.filter((firm) => fits(firm, answers.ownStaff))}
      none={translate('candidates.noFirm')}
      onChoose={(firmId) => choose(firmId)}
      before={
        <WishInputs
          caseNumber={caseNumber}
          firms={data}
          disabled={Boolean(widget.disabled)}
          onWish={choose}
        />
      }
    >
      {(firm, index) => (
        <Choice
          key={firm.id}
          value={firm.id}
          name={firm.name}
          first={index === 0}
          disabled={Boolean(widget.disabled)}
          candidate={firm}
        >
          {translate(firm.ownStaff ? 'candidates.ownStaff' : `firmKind.${firm.kind}`)}
          {firm.best && ` · ${translate('candidates.best', { name: firm.best })}`}
        </Choice>
      )}
    </Ranked>
  );
}
