import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Facts } from '../layout/Facts';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { Section } from '../layout/Section';
import { FaultTable } from './FaultTable';
import { ImportVerdict } from './ImportVerdict';

const COUNTS = [
  'rowsRead',
  'rowsGood',
  'rowsBad',
  'added',
  'changed',
  'ended',
  'unchanged',
] as const;
const BACK = '/registers/import';

/** What a list would do, or has done, to the register, and every row that cannot be taken. */
export default function ImportReportPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useApiQuery({
    key: ['register-imports', id],
    ask: (signal) => api.registerImport(id, signal),
  });
  const back = { to: BACK, label: translate('import.back') };
  return (
    <Box sx={{ my: 2, display: 'grid', gap: 2 }}>
      <PageTitle title={data?.listName ?? translate('register.import')} />
      <Button component={Link} to={BACK} sx={{ justifySelf: 'start' }}>
        {back.label}
      </Button>
      {error && <PageProblem error={error} onRetry={() => void refetch()} back={back} />}
      {data && (
        <>
          <ImportVerdict list={data} />
          <Section title={translate('import.counts')}>
            <Facts
              facts={COUNTS.map((count) => ({
                label: translate(`import.count.${count}`),
                value: data[count],
              }))}
            />
          </Section>
          {data.faults.length > 0 && <FaultTable list={data} />}
        </>
      )}
    </Box>
  );
}
