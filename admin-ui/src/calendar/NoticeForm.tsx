import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { NoticeVerdict } from './NoticeVerdict';
import { useNotice } from './useNotice';

/** A notice comes in: first a trial, then at a word. */
export function NoticeForm({ onImported }: { onImported: () => void }) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const notice = useNotice(onImported);
  const units = useApiQuery({ key: ['units'], ask: api.units });
  const [fileNeeded, setFileNeeded] = useState(false);
  const word = (name: string) => translate(`noticeImport.${name}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFileNeeded(!notice.file);
    if (notice.file) notice.tryOut();
  };
  return (
    <Section title={word('title')}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {word('hint')}
      </Typography>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
        <TextField
          name="year"
          required
          label={word('year')}
          value={notice.year}
          onChange={({ target }) => notice.setYear(target.value)}
          error={Boolean(notice.errors?.year)}
          helperText={notice.errors?.year}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        />
        <TextField
          name="source"
          required
          label={word('source')}
          value={notice.source}
          onChange={({ target }) => notice.setSource(target.value)}
          error={Boolean(notice.errors?.source)}
          helperText={notice.errors?.source ?? word('sourceHint')}
        />
        <TextField
          select
          name="unit"
          label={word('unit')}
          value={notice.unit}
          onChange={({ target }) => notice.setUnit(target.value)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{word('nation')}</MenuItem>
          {(units.data ?? []).map((unit) => (
            <MenuItem key={unit.id} value={String(unit.id)}>
              {unit.name}
            </MenuItem>
          ))}
        </TextField>
        <Box>
          <Button
            variant="outlined"
            startIcon={<AttachFileIcon />}
            onClick={() => picker.current?.click()}
          >
            {word('file')}
          </Button>
          <Typography role="status" variant="body2" sx={{ mt: 0.5 }}>
            {notice.file && translate('noticeImport.chosen', { name: notice.file.name })}
          </Typography>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={word('file')}
            accept=".json,.csv,application/json,text/csv"
            onChange={({ target }) => notice.setFile(target.files?.[0])}
          />
        </Box>
        {fileNeeded && !notice.file && <Alert severity="error">{word('fileNeeded')}</Alert>}
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
          <Button type="submit" variant="outlined" disabled={notice.busy}>
            {word('try')}
          </Button>
          {notice.report && notice.report.faults.length === 0 && !notice.report.imported && (
            <Button variant="contained" disabled={notice.busy} onClick={notice.take}>
              {word('take')}
            </Button>
          )}
        </Box>
        <div role="status">{notice.report && <NoticeVerdict report={notice.report} />}</div>
      </Box>
    </Section>
  );
}
