import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';

/** Puts what the server refused beside its fields and brings the person to the first one. */
export function ServerErrors({ errors }: { errors: Record<string, string> | undefined }) {
  const { setError } = useFormContext();
  useEffect(() => {
    Object.entries(errors ?? {}).forEach(([field, message], index) =>
      setError(field, { type: 'server', message }, { shouldFocus: index === 0 }),
    );
  }, [errors, setError]);
  return null;
}
