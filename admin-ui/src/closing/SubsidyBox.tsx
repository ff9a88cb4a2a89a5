import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleBasis } from '../cases/RuleBasis';
import type { SubsidyRate } from './types';
import { toYuan } from '../worklist/form/money';

/** What the subsidy rates give for a case, with the row that says so. */
export function SubsidyBox({ rate }: { rate: SubsidyRate | null | undefined }) {
  const translate = useTranslate();
  if (!rate) return null;
  const row = rate.outputs;
  const inWords = (list: string, code: string | null | undefined) =>
    code && translate(`closing.${list}.${code}`, { _: code });
  const asked = [
    inWords('kind', row.kind),
    inWords('stage', row.stage),
    inWords('quality', row.quality),
  ];
  const payable = row.payableFen ?? undefined;
  return (
    <Alert severity={payable === undefined ? 'error' : 'info'}>
      <AlertTitle sx={{ mb: 0.25 }}>
        {payable === undefined
          ? translate('closing.rate.none')
          : translate('closing.rate.title', { amount: toYuan(payable) })}
      </AlertTitle>
      <Box>{asked.filter(Boolean).join(' · ')}</Box>
      {payable === undefined && <Box>{translate('closing.rate.noneHint')}</Box>}
      {row.directCostsOnly && <Box>{translate('closing.rate.directCostsOnly')}</Box>}
      {row.demonstration && <Box>{translate('closing.rate.demonstration')}</Box>}
      <RuleBasis legalBasis={row.legalBasis} rule={row.ruleId} />
    </Alert>
  );
}
