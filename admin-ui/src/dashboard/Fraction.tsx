import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { kpiPath } from './kpiPath';
import type { Selection } from './selection';

interface Props {
  id: string;
  of: { numerator: number; denominator: number };
  selection: Selection;
}

/** The exact fraction, which opens all cases below the line. */
export function Fraction({ id, of: { numerator, denominator }, selection }: Props) {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to={kpiPath(id, 'denominator', selection)} noWrap>
      {translate('kpi.fraction', { numerator, denominator })}
    </Link>
  );
}
