import { useState } from 'react';

/** What a page goes through: drafts lie above it until one is gone on with or put away; once it is registered, another begins. */
export function useDraftPage<Begun>() {
  const [number, setNumber] = useState<string>();
  const [resumed, setResumed] = useState<Begun>();
  const [saved, setSaved] = useState(false);
  return {
    number,
    resumed,
    listed: resumed === undefined && !saved,
    onResume: setResumed,
    onSaved: () => setSaved(true),
    onRegistered: setNumber,
    onAnother: () => {
      setNumber(undefined);
      setResumed(undefined);
      setSaved(false);
    },
  };
}
