import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { PageProblem } from '../layout/PageProblem';
import { PageTitle } from '../layout/PageTitle';
import { SettingsForm } from './SettingsForm';

/** Everybody's own: where they read mail, and what they want to hear of. */
export default function SettingsPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useApiQuery({
    key: ['notification-settings'],
    ask: api.notificationSettings,
  });
  return (
    <Box sx={{ my: 2, maxWidth: 720 }}>
      <PageTitle title={translate('bell.settings')} />
      {error && (
        <PageProblem
          error={error}
          onRetry={() => void refetch()}
          back={{ to: '/', label: translate('menu.home') }}
        />
      )}
      {data && <SettingsForm settings={data} />}
    </Box>
  );
}
