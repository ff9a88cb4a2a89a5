import { expect, it } from 'vitest';
import { calendarFile } from './calendar';

const hearing = { at: '2026-12-03T01:00:00Z', title: '开庭 芒援申字〔2026〕第1号', place: null };

it('puts the hearing into the calendar in world time, with a reminder the day before', () => {
  const file = calendarFile(hearing, Date.parse('2026-11-24T00:00:00Z'));
  expect(file).toContain('DTSTART:20261203T010000Z\r\n');
  expect(file).toContain('DTEND:20261203T040000Z\r\n');
  expect(file).toContain('DTSTAMP:20261124T000000Z\r\n');
  expect(file).toContain('TRIGGER:-P1D\r\n');
  expect(file).not.toContain('LOCATION');
});

it('escapes what a calendar would take for its own signs', () => {
  const file = calendarFile({ ...hearing, place: '芒市法院,第三法庭;二楼\n东' });
  expect(file).toContain('LOCATION:芒市法院\\,第三法庭\\;二楼\\n东\r\n');
});
