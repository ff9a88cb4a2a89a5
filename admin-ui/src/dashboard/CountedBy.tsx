import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { diagramPath } from '../cases/casePath';
import type { KpiCase } from './types';

/** The fact that a case is counted by, and the element of the diagram that says so. */
export function CountedBy({ row }: { row: KpiCase }) {
  const translate = useTranslate();
  return (
    <>
      {row.milestone && translate(`milestone.${row.milestone}`, { _: row.milestone })}
      {row.process && (
        <Link
          component={RouterLink}
          to={diagramPath(row.caseNumber, row.process)}
          sx={{ display: 'block' }}
        >
          {row.elementName ?? translate('kpi.openDiagram')}
        </Link>
      )}
      <Box component="small" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {row.element}
      </Box>
    </>
  );
}
