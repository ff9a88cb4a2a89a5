import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../layout/PageTitle';
import { ImportForm } from './ImportForm';
import { ImportHistory } from './ImportHistory';

/** A list comes in here; below it stands what came before. */
export default function ImportPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ my: 2, display: 'grid', gap: 2 }}>
      <PageTitle title={translate('register.import')} />
      <ImportForm />
      <ImportHistory />
    </Box>
  );
}
