import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { Alert, Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import type { Diagram } from './types';
import { useDuration } from '../../i18n/useDuration';
import './diagram.css';
import { fit } from './fit';
import { mark } from './marks';
import { useViewer } from './useViewer';
import { ZoomButtons } from './ZoomButtons';

interface Props {
  diagram: Diagram;
  height: number;
  /** Says in words where the case stands; the timeline tells the rest. */
  label: string;
}

/** The diagram as deployed, with the token and the time spent at each step. */
export default function LiveDiagram({ diagram, height, label }: Props) {
  const translate = useTranslate();
  const duration = useDuration();
  const { host, services, failed } = useViewer(diagram.xml);

  useEffect(() => {
    if (services) fit(services, diagram.activities);
  }, [services, diagram.activities]);

  useEffect(
    () => services && mark(services, diagram, ({ seconds }) => duration(seconds)),
    [services, diagram, duration],
  );

  if (failed) return <Alert severity="warning">{translate('diagram.failed')}</Alert>;
  return (
    <>
      <Box sx={{ position: 'relative' }}>
        <Box ref={host} role="group" aria-label={label} className="hm-diagram" sx={{ height }} />
        {services && <ZoomButtons services={services} />}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('diagram.legend')}
      </Typography>
    </>
  );
}
