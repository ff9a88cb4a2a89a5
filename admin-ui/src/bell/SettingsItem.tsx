import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useTranslate, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import { SETTINGS_PATH } from './settingsPath';

/** The way to the settings from the account menu. */
export function SettingsItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to={SETTINGS_PATH} onClick={menu?.onClose}>
      <ListItemIcon>
        <NotificationsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('bell.settings')}</ListItemText>
    </MenuItem>
  );
}
