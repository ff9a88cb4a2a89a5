import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { servicesOf, type Services } from './canvas';

/** Keeps one viewer for one diagram, however often the case is asked for again. */
export function useViewer(xml: string) {
  const host = useRef<HTMLDivElement>(null);
  const [services, setServices] = useState<Services>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const container = host.current;
    if (!container) return;
    const viewer = new NavigatedViewer({ container });
    let gone = false;
    const unless = (act: () => void) => () => {
      if (!gone) act();
    };
    viewer.importXML(xml).then(
      unless(() => setServices(servicesOf(viewer))),
      unless(() => setFailed(true)),
    );
    const size = new ResizeObserver(() => servicesOf(viewer).canvas.resized());
    size.observe(container);
    return () => {
      gone = true;
      size.disconnect();
      setServices(undefined);
      viewer.destroy();
    };
  }, [xml]);

  return { host, services, failed };
}
