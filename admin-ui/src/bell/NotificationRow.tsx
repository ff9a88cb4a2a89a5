import CircleIcon from '@mui/icons-material/Circle';
import { ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Notification } from './types';
import { casePath } from '../cases/casePath';
import { showInstant } from '../i18n/dates';

interface Props {
  row: Notification;
  onOpen: () => void;
}

export function NotificationRow({ row, onOpen }: Props) {
  const translate = useTranslate();
  const details = [
    row.activity && translate(`activity.${row.activity}`, { _: row.activity }),
    row.clock,
    row.dueOn && translate('bell.due', { day: row.dueOn }),
    translate('bell.told', { at: showInstant(row.toldAt) }),
  ].filter(Boolean);
  return (
    <ListItem disablePadding divider>
      <ListItemButton component={Link} to={casePath(row.caseNumber)} onClick={onOpen}>
        <ListItemIcon sx={{ minWidth: 28 }}>
          {!row.read && (
            <CircleIcon
              color="error"
              sx={{ fontSize: 10 }}
              titleAccess={translate('bell.unread')}
            />
          )}
        </ListItemIcon>
        <ListItemText
          primary={`${translate(`bell.kind.${row.kind}`)} · ${row.caseNumber}`}
          secondary={details.join(' · ')}
          slotProps={{ primary: { sx: { fontWeight: row.read ? 400 : 700 } } }}
        />
      </ListItemButton>
    </ListItem>
  );
}
