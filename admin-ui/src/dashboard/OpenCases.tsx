import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { casePath } from '../cases/casePath';
import type { OpenCase } from './types';

/** Open cases of the target group; the fewer days are left, the higher up. */
export function OpenCases({ cases }: { cases: OpenCase[] }) {
  const translate = useTranslate();
  if (cases.length === 0) {
    return <Typography color="text.secondary">{translate('kpi.outlook.noCases')}</Typography>;
  }
  return (
    <TableContainer>
      <Table size="small" sx={{ minWidth: 480 }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('kpi.outlook.case')}</TableCell>
            <TableCell>{translate('kpi.ranking.unit')}</TableCell>
            <TableCell>{translate('kpi.outlook.left')}</TableCell>
            <TableCell>{translate('kpi.outlook.state')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cases.map((one) => (
            <TableRow key={`${one.caseNumber} ${one.kpi}`}>
              <TableCell>
                <Link component={RouterLink} to={casePath(one.caseNumber)}>
                  {one.caseNumber}
                </Link>
                <br />
                {one.applicant}
              </TableCell>
              <TableCell>{one.unit}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{daysLeft(one, translate)}</TableCell>
              <TableCell>{one.reason}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function daysLeft({ daysLeft: left }: OpenCase, translate: ReturnType<typeof useTranslate>) {
  if (left === null) {
    return '—';
  }
  return left < 0
    ? translate('kpi.outlook.late', { days: -left })
    : translate('kpi.outlook.days', { days: left });
}
