import AddIcon from '@mui/icons-material/Add';
import FitScreenIcon from '@mui/icons-material/FitScreen';
import RemoveIcon from '@mui/icons-material/Remove';
import { IconButton, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Services } from './canvas';

const STEP = 1.2;

/** At the left, because the other corner belongs to the mark of bpmn.io, which stays in sight. */
export function ZoomButtons({ services: { canvas } }: { services: Services }) {
  const translate = useTranslate();
  const buttons = [
    { name: 'zoomIn', Icon: AddIcon, act: () => canvas.zoom(canvas.zoom() * STEP) },
    { name: 'zoomOut', Icon: RemoveIcon, act: () => canvas.zoom(canvas.zoom() / STEP) },
    { name: 'fit', Icon: FitScreenIcon, act: () => canvas.zoom('fit-viewport', 'auto') },
  ];
  return (
    <Paper elevation={2} sx={{ position: 'absolute', left: 8, bottom: 8, display: 'flex' }}>
      {buttons.map(({ name, Icon, act }) => (
        <IconButton key={name} aria-label={translate(`diagram.${name}`)} onClick={act}>
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </Paper>
  );
}
