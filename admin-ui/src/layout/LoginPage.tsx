import { Alert, Box, Card, CardContent, Typography } from '@mui/material';
import { Notification, useTranslate } from 'react-admin';
import { useSyncLanguage } from '../i18n/useSyncLanguage';
import { WaitingHere } from '../offline/WaitingHere';
import { LanguageSwitch } from './LanguageSwitch';
import { LoginForm } from './LoginForm';
import { useLoginAttempt } from './useLoginAttempt';

export function LoginPage() {
  useSyncLanguage();
  const translate = useTranslate();
  const attempt = useLoginAttempt();
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', display: 'flex' }}>
      <Box component="main" sx={{ m: 'auto', p: 2, width: '100%', maxWidth: 420 }}>
        <Typography component="h1" variant="h4" align="center" sx={{ fontWeight: 700 }}>
          {translate('app.name')}
        </Typography>
        <Typography align="center" color="text.secondary" sx={{ mb: 3 }}>
          {translate('login.bureau')}
        </Typography>
        <Card>
          <CardContent sx={{ p: 3 }}>
            {attempt.failure && (
              <Alert severity="error" sx={{ mb: 2 }}>
                {attempt.failure}
              </Alert>
            )}
            <WaitingHere />
            <LoginForm busy={attempt.busy} onLogin={attempt.login} />
          </CardContent>
        </Card>
        <Box sx={{ textAlign: 'center', mt: 2 }}>
          <LanguageSwitch />
        </Box>
      </Box>
      <Notification />
    </Box>
  );
}
