import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  legalBasis: string;
  rule: string;
}

/** The law that a rule rests on; the rule's own id stands small beside it, for whoever looks it up in the table. */
export function RuleBasis({ legalBasis, rule }: Props) {
  const translate = useTranslate();
  return (
    <Box>
      {legalBasis}{' '}
      <Box component="small" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {translate('case.rule', { rule })}
      </Box>
    </Box>
  );
}
