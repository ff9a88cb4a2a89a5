import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** A page that is gone to is read from its top; one that is come back to stays where it was left. */
export function useTopOfPage() {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (kind !== NavigationType.Pop) window.scrollTo({ top: 0 });
  }, [pathname, kind]);
}
