import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import type { Entry } from './entry';
import { outbox } from './outbox';
import { sendWaiting } from './sender';
import { useTakeUpAgain } from './useTakeUpAgain';

/** What goes by itself may be hurried on; what was refused is copied, filled in anew, or given up. */
export function EntryButtons({ entry, busy }: { entry: Entry; busy: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const takeUpAgain = useTakeUpAgain();
  const [asking, setAsking] = useState(false);
  const waits = entry.state === 'WAITING';
  const copy = () =>
    void navigator.clipboard.writeText(entry.words).then(() => notify('offline.copied'));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
      {waits && (
        <Button disabled={busy} onClick={() => void sendWaiting(entry.person)}>
          {translate('offline.sendNow')}
        </Button>
      )}
      {!waits && entry.form && (
        <Button onClick={() => void takeUpAgain(entry)}>{translate('offline.again')}</Button>
      )}
      {/* Without HTTPS there is no clipboard; the text stands there to be marked. */}
      {entry.words && 'clipboard' in navigator && (
        <Button onClick={copy}>{translate('offline.copy')}</Button>
      )}
      <Button color="error" disabled={busy && waits} onClick={() => setAsking(true)}>
        {translate('offline.discard')}
      </Button>
      <Confirm
        isOpen={asking}
        title="offline.discard"
        content="offline.discardAsk"
        onConfirm={() => void outbox.drop(entry.key)}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
