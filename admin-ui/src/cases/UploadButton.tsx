import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Box, Button, FormLabel, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Attachment } from './types';
import { api } from '../backend/api';
import { useAction } from '../backend/useApi';

type Paper = Pick<Attachment, 'id' | 'name'>;

interface Props {
  id: string;
  caseNumber: string;
  /** What the paper is, as a code. */
  kind: string;
  accept: string;
  label: string;
  required?: boolean;
  disabled?: boolean;
  attached: boolean;
  describedBy: string;
  onAttached: (paper: Paper) => void;
}

/** Sends one paper into the case at once, and says so. */
export function UploadButton(props: Props) {
  const { id, caseNumber, kind, accept, label, attached, describedBy, onAttached } = props;
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const upload = useAction({
    act: (file: File) => api.attach(caseNumber, file, kind),
    done: (paper) => {
      setName(paper.name);
      onAttached(paper);
    },
  });
  const status = upload.isPending ? 'paper.sending' : attached ? 'paper.sent' : 'paper.none';
  return (
    <Box>
      <FormLabel id={`${id}-label`} required={props.required}>
        {label}
      </FormLabel>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
        <Button
          id={id}
          variant="outlined"
          startIcon={<AttachFileIcon />}
          disabled={(props.disabled ?? false) || upload.isPending}
          aria-describedby={`${id}-label ${describedBy}`}
          onClick={() => picker.current?.click()}
        >
          {translate(attached ? 'paper.replace' : 'paper.choose')}
        </Button>
        <Typography role="status" variant="body2">
          {translate(status, { name })}
        </Typography>
      </Box>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          if (target.files?.[0]) upload.mutate(target.files[0]);
          target.value = '';
        }}
      />
    </Box>
  );
}
