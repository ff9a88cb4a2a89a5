import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Box, Button, FormLabel, Typography } from '@mui/material';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { api } from '../../../backend/api';
import { useAction } from '../../../backend/useApi';
import { contextOf } from '../formContext';

/** Uploads one PDF at once; the form keeps only its number. */
export function AttachmentWidget(widget: WidgetProps) {
  const { caseNumber } = contextOf(widget);
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const upload = useAction({
    act: (file: File) => api.attach(caseNumber, file, widget.name),
    done: (paper) => {
      setName(paper.name);
      widget.onChange(paper.id);
    },
  });
  const attached = widget.value !== undefined;
  return (
    <Box>
      <FormLabel id={`${widget.id}-label`} required={widget.required}>
        {widget.label}
      </FormLabel>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
        <Button
          id={widget.id}
          variant="outlined"
          startIcon={<AttachFileIcon />}
          disabled={widget.disabled || upload.isPending}
          aria-describedby={`${widget.id}-label ${ariaDescribedByIds(widget.id)}`}
          onClick={() => picker.current?.click()}
        >
          {translate(attached ? 'form.replacePaper' : 'form.choosePaper')}
        </Button>
        <Typography role="status" variant="body2">
          {upload.isPending && translate('form.uploading')}
          {!upload.isPending &&
            attached &&
            translate('form.uploaded', { name: name ?? (widget.value as string) })}
        </Typography>
      </Box>
      <input
        ref={picker}
        type="file"
        accept="application/pdf"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) upload.mutate(file);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
