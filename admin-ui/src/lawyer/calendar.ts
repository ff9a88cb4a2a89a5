const stamp = (instant: string | number) =>
  new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Commas, semicolons and line breaks mean something in a calendar file (RFC 5545, 3.3.11). */
const plain = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const HOUR_MS = 3_600_000;
/** Nobody knows how long it takes; half a day is kept free. */
const LASTS_HOURS = 3;

interface Hearing {
  at: string;
  title: string;
  place: string | null;
}

/** A hearing for the calendar of the phone, with a reminder on the day before. It names no person. */
export function calendarFile({ at, title, place }: Hearing, now = Date.now()): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huimin//Hearings//ZH',
    'BEGIN:VEVENT',
    `UID:${stamp(at)}-${encodeURIComponent(title)}@huimin`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(Date.parse(at) + LASTS_HOURS * HOUR_MS)}`,
    `SUMMARY:${plain(title)}`,
    ...(place ? [`LOCATION:${plain(place)}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${plain(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
