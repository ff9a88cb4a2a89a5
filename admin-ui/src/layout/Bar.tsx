import { Typography } from '@mui/material';
import {
  AppBar,
  LoadingIndicator,
  TitlePortal,
  ToggleThemeButton,
  useTranslate,
} from 'react-admin';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { LargeTextButton } from './LargeTextButton';
import { useSmallScreen } from './useSmallScreen';

const Tools = () => (
  <>
    <LargeTextButton />
    <LanguageSwitch />
    <ToggleThemeButton />
    <LoadingIndicator />
  </>
);

export function Bar() {
  const small = useSmallScreen();
  const translate = useTranslate();
  return (
    <AppBar alwaysOn toolbar={small ? <LoadingIndicator /> : <Tools />} userMenu={<AccountMenu />}>
      {!small && (
        <Typography component="span" noWrap sx={{ fontWeight: 700, mr: 3, flexShrink: 0 }}>
          {translate('app.name')} · {translate('app.title')}
        </Typography>
      )}
      <TitlePortal component="h1" />
    </AppBar>
  );
}
