import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Popover } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BellPanel } from './BellPanel';
import { useBell } from './useBell';

const MOST_SHOWN = 99;

/** Rings for what the person should know; in the bar of every page. */
export function Bell() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data } = useBell();
  const unread = data?.unread ?? 0;
  const count = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread;
  const label = unread > 0 ? translate('bell.openUnread', { count }) : translate('bell.open');
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Badge badgeContent={unread} max={MOST_SHOWN} color="error">
          <NotificationsIcon />
        </Badge>
      </IconButton>
      <Popover
        open={anchor !== null && data !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('bell.title'),
            sx: { width: 420, maxWidth: 'calc(100vw - 32px)' },
          },
        }}
      >
        {data && <BellPanel bell={data} onClose={() => setAnchor(null)} />}
      </Popover>
    </>
  );
}
