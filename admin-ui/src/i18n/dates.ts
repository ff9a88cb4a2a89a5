/** The office lives in one time zone, wherever the browser thinks that it is. */
const ZONE = 'Asia/Shanghai';
const OFFSET = '+08:00';
const MS_PER_DAY = 86_400_000;

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-11-23` */
export const today = (now = new Date()) => parts.format(now).slice(0, 10);

/** `2026-11-23T09:30`, as a `datetime-local` input wants it. */
export const localNow = (now = new Date()) => parts.format(now).replace(' ', 'T');

/** From a `datetime-local` input to an instant, and back. */
export const toInstant = (local: string) => `${local}:00${OFFSET}`;
export const toLocal = (instant: string) => localNow(new Date(instant));

export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);

/** 周一, Mon: of a day that is no moment. */
export const weekday = (day: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** Readable in both languages, and sortable. */
export const showInstant = (instant: string | null | undefined) =>
  instant ? parts.format(new Date(instant)) : '—';

/** As {@link showInstant}; what is known by its day alone is kept as that day's midnight, and shown as the day. */
export const showMoment = (instant: string) => showInstant(instant).replace(/ 00:00$/, '');
