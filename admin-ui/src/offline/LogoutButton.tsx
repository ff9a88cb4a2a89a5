import PowerSettingsNewIcon from '@mui/icons-material/PowerSettingsNew';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Confirm, Logout, useLogout, useTranslate } from 'react-admin';
import { useOutbox } from './useOutbox';

/** Logging out wipes the device; whoever has something unsent is asked first. */
export function LogoutButton() {
  const { entries } = useOutbox();
  const logout = useLogout();
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  if (entries.length === 0) return <Logout />;
  return (
    <>
      <MenuItem onClick={() => setAsking(true)}>
        <ListItemIcon>
          <PowerSettingsNewIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('ra.auth.logout')}</ListItemText>
      </MenuItem>
      <Confirm
        isOpen={asking}
        title="offline.logoutTitle"
        titleTranslateOptions={{ count: entries.length }}
        content="offline.logoutAsk"
        confirm="offline.logoutAnyway"
        cancel="offline.stay"
        confirmColor="warning"
        onConfirm={() => void logout()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
