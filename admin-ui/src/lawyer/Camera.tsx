import AttachFileIcon from '@mui/icons-material/AttachFile';
import PhotoCameraIcon from '@mui/icons-material/PhotoCamera';
import { Box, Button, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section';
import { PAPER_KINDS } from './paperKinds';
import { useSendPaper } from './useSendPaper';

const PICTURES = 'image/jpeg,image/png';
const PAPERS = `${PICTURES},application/pdf`;

/** A paper into the case, straight from the camera; without a signal it waits on the phone. */
export function Camera({ number }: { number: string }) {
  const translate = useTranslate();
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string>(PAPER_KINDS[0]);
  const { send, busy, arrived } = useSendPaper(number);
  const chosen = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) send(file, kind);
    target.value = '';
  };
  return (
    <Section title={translate('lawyer.papers')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <TextField
          select
          label={translate('lawyer.paperKind')}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
        >
          {PAPER_KINDS.map((code) => (
            <MenuItem key={code} value={code}>
              {translate(`attachment.kind.${code}`)}
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="contained"
          startIcon={<PhotoCameraIcon />}
          disabled={busy}
          onClick={() => camera.current?.click()}
          sx={{ minHeight: 48 }}
        >
          {translate('lawyer.takePhoto')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<AttachFileIcon />}
          disabled={busy}
          onClick={() => files.current?.click()}
          sx={{ minHeight: 48 }}
        >
          {translate('lawyer.chooseFile')}
        </Button>
        {busy && (
          <LinearProgress
            variant={arrived === undefined ? 'indeterminate' : 'determinate'}
            value={(arrived ?? 0) * 100}
            aria-label={translate('paper.sending')}
          />
        )}
        <Typography variant="body2" color="text.secondary">
          {translate('lawyer.paperHint')}
        </Typography>
      </Box>
      <input
        ref={camera}
        type="file"
        accept={PICTURES}
        capture="environment"
        hidden
        onChange={chosen}
      />
      <input ref={files} type="file" accept={PAPERS} hidden onChange={chosen} />
    </Section>
  );
}
