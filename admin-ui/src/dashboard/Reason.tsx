import { Chip, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { casePath } from '../cases/casePath';
import type { KpiCase } from './types';

/** Why a case counts where it does, and whether somebody has set that right. */
export function Reason({ row }: { row: KpiCase }) {
  const translate = useTranslate();
  return (
    <>
      {row.reasonText}
      {row.mergedWith && (
        <Link component={RouterLink} to={casePath(row.mergedWith)} sx={{ display: 'block' }}>
          {row.mergedWith}
        </Link>
      )}
      {row.corrected && <Chip size="small" label={translate('kpi.corrected')} sx={{ ml: 1 }} />}
    </>
  );
}
