import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What belongs in the file of a dispute, by what happened in it. */
export function PapersDue({ papers }: { papers: string[] | undefined }) {
  const translate = useTranslate();
  if (!papers) return null;
  return (
    <Alert severity="info">
      <AlertTitle>{translate('dispute.papersDue')}</AlertTitle>
      {papers.map((code) => translate(`dispute.paper.${code}`)).join('、')}
      <br />
      {translate('dispute.papersHint')}
    </Alert>
  );
}
