import BoltIcon from '@mui/icons-material/Bolt';
import SpaIcon from '@mui/icons-material/Spa';
import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Priority {
  urgent: boolean;
  green: boolean;
}

/** Why a case goes before others: urgent (art. 44) and the green channel. */
export function PriorityChips({ urgent, green }: Priority) {
  const translate = useTranslate();
  if (!urgent && !green) return null;
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {urgent && (
        <Chip size="small" color="error" icon={<BoltIcon />} label={translate('priority.urgent')} />
      )}
      {green && (
        <Chip size="small" color="success" icon={<SpaIcon />} label={translate('priority.green')} />
      )}
    </Stack>
  );
}
