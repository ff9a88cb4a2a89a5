import { List } from '@mui/material';
import { RecordsIterator } from 'react-admin';
import type { RegisterEntry } from './types';
import { EntryCard } from './EntryCard';

/** The phone's list. */
export const RegisterCards = () => (
  <List disablePadding>
    <RecordsIterator<RegisterEntry> render={(row) => <EntryCard key={row.id} row={row} />} />
  </List>
);
