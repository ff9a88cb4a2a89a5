import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RegisterChange } from '../types';
import { useChangeWords } from './useChangeWords';

/** What was changed, when and by whom; the newest first. */
export function Changes({ changes }: { changes: RegisterChange[] }) {
  const translate = useTranslate();
  const words = useChangeWords();
  return (
    <List dense disablePadding sx={{ maxHeight: 360, overflowY: 'auto' }} tabIndex={0}>
      {changes.length === 0 && <ListItem disableGutters>{translate('roster.noChange')}</ListItem>}
      {changes.map((change) => (
        <ListItem key={`${change.at} ${change.field} ${change.was}`} disableGutters>
          <ListItemText primary={words.what(change)} secondary={words.when(change)} />
        </ListItem>
      ))}
    </List>
  );
}
