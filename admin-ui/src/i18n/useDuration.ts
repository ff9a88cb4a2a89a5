import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took, in its two largest units. */
export function useDuration() {
  const translate = useTranslate();
  return useCallback(
    (seconds: number) => {
      const days = Math.floor(seconds / DAY);
      const hours = Math.floor((seconds % DAY) / HOUR);
      const minutes = Math.max(1, Math.floor((seconds % HOUR) / MINUTE));
      if (days > 0) return translate('duration.days', { days, hours });
      return hours > 0
        ? translate('duration.hours', { hours, minutes })
        : translate('duration.minutes', { minutes });
    },
    [translate],
  );
}
