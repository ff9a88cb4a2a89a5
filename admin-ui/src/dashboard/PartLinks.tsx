import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { kpiPath } from './kpiPath';
import type { Selection } from './selection';
import type { Kpi, Part } from './types';

const PARTS: Part[] = ['numerator', 'remainder', 'excluded'];

/** What counts, what does not, and what is left out: each number opens its cases. */
export function PartLinks({ kpi, selection }: { kpi: Kpi; selection: Selection }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('kpi.behind', { name: kpi.name })}
      sx={{ display: 'flex', columnGap: 2, rowGap: 0.5, flexWrap: 'wrap', mt: 0.5 }}
    >
      {PARTS.map((part) => (
        <Link key={part} component={RouterLink} to={kpiPath(kpi.id, part, selection)}>
          {translate(`kpi.part.${part}`)} {partOf(kpi, part)}
        </Link>
      ))}
    </Box>
  );
}

const partOf = (kpi: Kpi, part: Part) =>
  part === 'remainder' ? kpi.denominator - kpi.numerator : kpi[part];
