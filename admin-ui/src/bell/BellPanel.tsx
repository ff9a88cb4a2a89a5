import { Alert, Box, Button, List, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Bell, Notification } from './types';
import { api } from '../backend/api';
import { useAction } from '../backend/useApi';
import { EmptyState } from '../layout/EmptyState';
import { NotificationRow } from './NotificationRow';
import { SETTINGS_PATH } from './settingsPath';
import { useBellRings } from './useBell';

interface Props {
  bell: Bell;
  onClose: () => void;
}

const WHY_NO_MAIL = { ON: undefined, OFF: 'bell.mailOff', NO_ADDRESS: 'bell.noAddress' } as const;

/** The newest first; each leads to its case, and is read by that. */
export function BellPanel({ bell, onClose }: Props) {
  const translate = useTranslate();
  const ring = useBellRings();
  const { rows, next, more } = useOlder(bell);
  const readAll = useAction({
    act: (upTo: number) => api.readAllNotifications(upTo),
    done: () => ring(),
  });
  const read = useAction({ act: (id: number) => api.readNotification(id), done: () => ring() });
  const why = WHY_NO_MAIL[bell.mail];
  const newest = bell.notifications[0];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: '80vh' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', px: 2, py: 1, gap: 1 }}>
        <Typography variant="h6" component="h2" sx={{ flex: 1 }}>
          {translate('bell.title')}
        </Typography>
        {newest && (
          <Button size="small" onClick={() => readAll.mutate(newest.id)}>
            {translate('bell.readAll')}
          </Button>
        )}
      </Box>
      {why && (
        <Alert severity="info" sx={{ mx: 2, mb: 1 }}>
          {translate(why)}
        </Alert>
      )}
      {rows.length === 0 ? (
        <EmptyState title={translate('bell.none')} hint={translate('bell.noneHint')} />
      ) : (
        <List dense disablePadding sx={{ overflowY: 'auto' }} tabIndex={-1}>
          {rows.map((row) => (
            <NotificationRow
              key={row.id}
              row={row}
              onOpen={() => {
                if (!row.read) read.mutate(row.id);
                onClose();
              }}
            />
          ))}
        </List>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: 1 }}>
        {next !== null && <Button onClick={more}>{translate('bell.older')}</Button>}
        <Button component={Link} to={SETTINGS_PATH} onClick={onClose} sx={{ ml: 'auto' }}>
          {translate('bell.settings')}
        </Button>
      </Box>
    </Box>
  );
}

/** Below what the bell knows come older ones, page by page. */
function useOlder(bell: Bell) {
  const [older, setOlder] = useState<{ rows: Notification[]; next: number | null }>();
  const next = older ? older.next : bell.next;
  const page = useAction({
    act: (before: number) => api.notifications(before),
    done: (found) =>
      setOlder({ rows: [...(older?.rows ?? []), ...found.notifications], next: found.next }),
  });
  const known = new Set(bell.notifications.map((row) => row.id));
  return {
    rows: [...bell.notifications, ...(older?.rows ?? []).filter((row) => !known.has(row.id))],
    next,
    more: () => {
      if (next !== null) page.mutate(next);
    },
  };
}
