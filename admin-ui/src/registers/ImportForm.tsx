import AttachFileIcon from '@mui/icons-material/AttachFile';
import DownloadIcon from '@mui/icons-material/Download';
import {
  Alert,
  Box,
  Button,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { RegisterKind } from './types';
import { api } from '../backend/api';
import { problemOf } from '../backend/problem';
import { useSubmit } from '../backend/useSubmit';
import { Section } from '../layout/Section';

/** What the list is, and the file itself; a trial leads to its report. */
export function ImportForm() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const kindLabel = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<RegisterKind>('HOUSEHOLD');
  const [listName, setListName] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [file, setFile] = useState<File>();
  const [refusal, setRefusal] = useState('');
  const { send, busy, errors } = useSubmit({
    act: (list: Parameters<typeof api.tryRegisterList>[0]) =>
      api.tryRegisterList(list).catch((error: unknown) => {
        setRefusal(problemOf(error).detail ?? '');
        throw error;
      }),
    done: (report) => void navigate(`/registers/imports/${report.id}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(file ? '' : translate('import.fileNeeded'));
    if (file) send({ kind, listName, endsOn, file });
  };
  return (
    <Section
      title={translate('register.import')}
      aside={
        <Button startIcon={<DownloadIcon />} href={`/api/registers/templates/${kind}`} download>
          {translate('import.template')}
        </Button>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('import.hint')}
      </Typography>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
        <div>
          <FormLabel id={kindLabel}>{translate('register.kind')}</FormLabel>
          <RadioGroup
            row
            aria-labelledby={kindLabel}
            value={kind}
            onChange={(_, value) => setKind(value as RegisterKind)}
          >
            {(['HOUSEHOLD', 'VILLAGE'] as const).map((value) => (
              <FormControlLabel
                key={value}
                value={value}
                control={<Radio />}
                label={translate(`register.kinds.${value}`)}
              />
            ))}
          </RadioGroup>
        </div>
        <TextField
          name="listName"
          required
          label={translate('import.listName')}
          value={listName}
          onChange={({ target }) => setListName(target.value)}
          error={Boolean(errors?.listName)}
          helperText={errors?.listName ?? translate('import.listNameHint')}
        />
        <TextField
          name="endsOn"
          type="date"
          label={translate('import.endsOn')}
          value={endsOn}
          onChange={({ target }) => setEndsOn(target.value)}
          error={Boolean(errors?.endsOn)}
          helperText={errors?.endsOn ?? translate('import.endsOnHint')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Box>
          <Button
            variant="outlined"
            startIcon={<AttachFileIcon />}
            onClick={() => picker.current?.click()}
          >
            {translate('import.file')}
          </Button>
          <Typography role="status" variant="body2" sx={{ mt: 0.5 }}>
            {file && translate('import.chosen', { name: file.name })}
          </Typography>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={translate('import.file')}
            accept=".csv,.xlsx,text/csv"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setRefusal('');
            }}
          />
        </Box>
        {refusal && <Alert severity="error">{refusal}</Alert>}
        {busy && (
          <div role="status">
            <Typography variant="body2">{translate('import.trying')}</Typography>
            <LinearProgress aria-label={translate('import.trying')} />
          </div>
        )}
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={busy}
          sx={{ justifySelf: 'start' }}
        >
          {translate('import.try')}
        </Button>
      </Box>
    </Section>
  );
}
