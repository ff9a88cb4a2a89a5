import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import FlagCircleIcon from '@mui/icons-material/FlagCircle';
import RadioButtonCheckedIcon from '@mui/icons-material/RadioButtonChecked';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Card, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Stage } from '../../api/types';
import { showInstant } from '../../i18n/dates';
import type { StepState, StripStep } from './strip';

const LOOK: Record<StepState, { Icon: typeof CheckCircleIcon; color: string }> = {
  done: { Icon: CheckCircleIcon, color: 'success.main' },
  current: { Icon: RadioButtonCheckedIcon, color: 'primary.main' },
  ended: { Icon: FlagCircleIcon, color: 'primary.main' },
  ahead: { Icon: RadioButtonUncheckedIcon, color: 'text.secondary' },
};

/** From the first word to the archive in one line; a phone scrolls it, with the present stage in view. */
export function StageStrip({ stage, steps }: { stage: Stage; steps: StripStep[] }) {
  const translate = useTranslate();
  const line = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && line.current) line.current.scrollLeft = here.offsetLeft - here.offsetWidth - 8;
  }, [stage]);
  return (
    <Card>
      <Box
        component="ol"
        ref={line}
        tabIndex={0}
        aria-label={translate('case.strip')}
        sx={{
          display: 'flex',
          columnGap: 0.5,
          position: 'relative',
          overflowX: 'auto',
          m: 0,
          px: 1,
          py: 1.5,
        }}
      >
        {steps.map((step) => (
          <Step key={step.stage} step={step} />
        ))}
      </Box>
    </Card>
  );
}

function Step({ step: { stage, state, since } }: { step: StripStep }) {
  const translate = useTranslate();
  const { Icon, color } = LOOK[state];
  const here = state === 'current' || state === 'ended';
  return (
    <Box
      component="li"
      aria-current={here ? 'step' : undefined}
      title={since && showInstant(since).slice(0, 10)}
      sx={{ flex: '1 0 5rem', listStyle: 'none', textAlign: 'center', color }}
    >
      <Icon fontSize="small" titleAccess={translate(`case.step.${state}`)} />
      <Typography variant="body2" sx={{ fontWeight: here ? 700 : 400, wordBreak: 'keep-all' }}>
        {translate(`stage.${stage}`)}
      </Typography>
      <Typography variant="caption" component="div" color="text.secondary">
        {since ? showInstant(since).slice(5, 10) : ' '}
      </Typography>
    </Box>
  );
}
