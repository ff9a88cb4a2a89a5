import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import { UploadButton } from '../../../cases/UploadButton';
import { contextOf } from '../formContext';

/** `closingPaper` is kept as a paper of the kind CLOSING_PAPER. */
const kindOf = (property: string) => property.replace(/[A-Z]/g, '_$&').toUpperCase();

/** One PDF; the form keeps only its number. */
export const AttachmentWidget = (widget: WidgetProps) => (
  <UploadButton
    id={widget.id}
    caseNumber={contextOf(widget).caseNumber}
    kind={kindOf(widget.name)}
    accept="application/pdf"
    label={widget.label}
    required={widget.required}
    disabled={widget.disabled}
    attached={widget.value !== undefined}
    describedBy={ariaDescribedByIds(widget.id)}
    onAttached={(paper) => widget.onChange(paper.id)}
  />
);
