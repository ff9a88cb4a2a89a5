import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { hasOwnPhone } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { EntryCard } from './EntryCard';
import { useSignal } from './signal';
import { useOutbox } from './useOutbox';
import { useTellSent } from './useTellSent';

/** On every page of a lawyer or mediator: whether there is a signal, and what the server does not have yet. */
export function OutboxBox() {
  const me = useMe();
  const translate = useTranslate();
  const reached = useSignal();
  const { entries, hold } = useOutbox();
  useTellSent(entries);
  if (!me || !hasOwnPhone(me.roles)) return null;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1, mt: 1, '&:empty': { display: 'none' } }}>
      {!reached && <Alert severity="warning">{translate('offline.noSignal')}</Alert>}
      {entries.length > 0 && (
        <Alert severity="info" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
          <AlertTitle>{translate('offline.waiting', { count: entries.length })}</AlertTitle>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
            {entries.map((entry) => (
              <EntryCard key={entry.key} entry={entry} hold={hold} />
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
