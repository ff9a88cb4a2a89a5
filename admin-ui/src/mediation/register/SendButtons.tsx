import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SaveDraftButton } from '../../intake/draft/SaveDraftButton';
import type { DraftKind } from '../../intake/types';

interface Props {
  label: string;
  busy: boolean;
  kind: DraftKind;
  draft: number | undefined;
  onDraft: (id: number) => void;
}

/** The end of a form of mediation: hand it in, or put it away half done. */
export function SendButtons({ label, busy, kind, draft, onDraft }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={busy}
        sx={{ minHeight: 48, minWidth: 200 }}
      >
        {translate(label)}
      </Button>
      <SaveDraftButton kind={kind} draft={draft} onDraft={onDraft} />
    </Box>
  );
}
