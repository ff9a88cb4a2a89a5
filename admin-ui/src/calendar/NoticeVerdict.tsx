import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { NoticeReport } from './types';

/** What the notice says, what would change, and what is wrong, row by row. */
export function NoticeVerdict({ report }: { report: NoticeReport }) {
  const translate = useTranslate();
  const { rows, offDays, workDays, faults, added, changed, removed } = report;
  if (report.imported) {
    return (
      <Alert severity="success">
        {translate('noticeImport.done', { count: report.recounted })}
      </Alert>
    );
  }
  if (faults.length > 0) {
    return (
      <Alert severity="error">
        {translate('noticeImport.faults', { count: faults.length })}
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {faults.map(({ row, words }) => (
            <li key={`${row} ${words}`}>
              {row === 0
                ? translate('noticeImport.wholeFile')
                : translate('noticeImport.row', { row })}
              {'：'}
              {words}
            </li>
          ))}
        </Box>
      </Alert>
    );
  }
  return (
    <Alert severity="info">
      {translate('noticeImport.found', { rows, off: offDays, work: workDays })}{' '}
      {translate('noticeImport.changes', {
        added: added.length,
        changed: changed.length,
        removed: removed.length,
      })}
    </Alert>
  );
}
