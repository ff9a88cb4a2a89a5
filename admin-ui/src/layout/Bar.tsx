import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  AppBar,
  LoadingIndicator,
  TitlePortal,
  ToggleThemeButton,
  useTranslate,
} from 'react-admin';
import { Bell } from '../bell/Bell';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { SearchButton } from '../search/SearchButton';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { LargeTextButton } from './LargeTextButton';
import { useSmallScreen } from './useSmallScreen';

/** Turns while something is on its way, and says so to who cannot see it turn. */
function Busy() {
  const translate = useTranslate();
  return <LoadingIndicator aria-label={translate('app.busy')} />;
}

const Tools = () => (
  <>
    <LargeTextButton />
    <LanguageSwitch />
    <ToggleThemeButton />
    <Busy />
  </>
);

/** On a phone a case number stands in two lines rather than without its end; where text is twice as large the rest gives way. */
const TITLE = {
  flexBasis: { xs: '7em', sm: 0 },
  fontSize: { xs: '0.9375rem', sm: '1.25rem' },
  lineHeight: { xs: 1.25, sm: 1.6 },
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
};

/** On a phone the bar is as high as its text needs, and the page begins below it. */
const OnTop = ({ children }: { children?: ReactNode }) => (
  <Box sx={{ position: { xs: 'sticky', sm: 'static' }, top: 0, zIndex: 'appBar' }}>{children}</Box>
);

export function Bar() {
  const small = useSmallScreen();
  const translate = useTranslate();
  const roles = useMe()?.roles ?? [];
  return (
    <AppBar
      container={OnTop}
      position={small ? 'static' : 'fixed'}
      toolbar={small ? <Busy /> : <Tools />}
      userMenu={<AccountMenu />}
    >
      {!small && (
        <Typography component="span" noWrap sx={{ fontWeight: 700, mr: 3, flexShrink: 0 }}>
          {translate('app.name')} · {translate('app.title')}
        </Typography>
      )}
      <TitlePortal component="h1" sx={TITLE} />
      {mayOpen(roles, 'cases') && <SearchButton />}
      <Bell />
    </AppBar>
  );
}
