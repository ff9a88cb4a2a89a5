import { Box, ListSubheader } from '@mui/material';
import { ToggleThemeButton, UserMenu, useTranslate } from 'react-admin';
import { SettingsItem } from '../bell/SettingsItem';
import { useMe } from '../backend/useMe';
import { LogoutButton } from '../offline/LogoutButton';
import { LanguageSwitch } from './LanguageSwitch';
import { LargeTextButton } from './LargeTextButton';
import { useSmallScreen } from './useSmallScreen';

/** Who I am here, and on a phone also the choices that do not fit into the bar. */
export function AccountMenu() {
  const me = useMe();
  const small = useSmallScreen();
  const translate = useTranslate();
  const roles = me?.roles.map((role) => translate(`role.${role}`)).join('、');
  return (
    <UserMenu>
      <ListSubheader sx={{ lineHeight: 1.5, py: 1, bgcolor: 'transparent' }}>
        {me?.name} · {me?.unit.name}
        <br />
        {roles}
      </ListSubheader>
      {small && (
        <Box component="li" sx={{ display: 'flex', px: 1 }}>
          <LargeTextButton />
          <LanguageSwitch />
          <ToggleThemeButton />
        </Box>
      )}
      <SettingsItem />
      <LogoutButton />
    </UserMenu>
  );
}
