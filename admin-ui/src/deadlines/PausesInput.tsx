import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Pause } from './types';

interface Props {
  pauses: Pause[];
  onChange: (pauses: Pause[]) => void;
}

/** Each pause is two days. */
export function PausesInput({ pauses, onChange }: Props) {
  const translate = useTranslate();
  const change = (index: number, part: Partial<Pause>) =>
    onChange(pauses.map((pause, at) => (at === index ? { ...pause, ...part } : pause)));
  return (
    <Box role="group" aria-label={translate('deadline.pauses')}>
      <Typography sx={{ fontWeight: 600 }}>{translate('deadline.pauses')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('deadline.pausesHint')}
      </Typography>
      {pauses.map((pause, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 1, mb: 1.5, flexWrap: 'wrap' }}>
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={translate(end === 'from' ? 'deadline.pauseFrom' : 'deadline.pauseTo', {
                number: index + 1,
              })}
              value={pause[end]}
              onChange={({ target }) => change(index, { [end]: target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          ))}
          <IconButton
            aria-label={translate('deadline.removePause', { number: index + 1 })}
            onClick={() => onChange(pauses.filter((_, at) => at !== index))}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => onChange([...pauses, { from: '', to: '' }])}>
        {translate('deadline.addPause')}
      </Button>
    </Box>
  );
}
