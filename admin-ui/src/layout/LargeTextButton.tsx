import TextDecreaseIcon from '@mui/icons-material/TextDecrease';
import TextIncreaseIcon from '@mui/icons-material/TextIncrease';
import { IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTextSize } from '../theme/textSize';

export function LargeTextButton() {
  const { large, toggle } = useTextSize();
  const translate = useTranslate();
  const label = translate(large ? 'app.normalText' : 'app.largeText');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" onClick={toggle} aria-label={label} aria-pressed={large}>
        {large ? <TextDecreaseIcon /> : <TextIncreaseIcon />}
      </IconButton>
    </Tooltip>
  );
}
