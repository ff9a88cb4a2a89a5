import { Chip, Stack } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import { TextareaWidget } from '../../worklist/form/widgets/text';

const CLAUSES = ['noMoreClaims', 'onTheSpot', 'confirmation'];

/** The terms in words, with clauses that nearly every agreement has, at one tap. */
export function TermsWidget(widget: WidgetProps) {
  const translate = useTranslate();
  const terms = (widget.value as string | undefined) ?? '';
  const append = (clause: string) => widget.onChange([terms, clause].filter(Boolean).join('\n'));
  return (
    <>
      <TextareaWidget {...widget} />
      {!widget.disabled && (
        <Stack direction="row" useFlexGap sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
          {CLAUSES.map((name) => {
            const clause = translate(`agreement.clause.${name}`);
            return (
              <Chip
                key={name}
                label={translate(`agreement.clauseName.${name}`)}
                disabled={terms.includes(clause)}
                onClick={() => append(clause)}
              />
            );
          })}
        </Stack>
      )}
    </>
  );
}
