import { http } from '../backend/http';
import { query } from '../backend/query';
import type {
  CalendarYear,
  NewPromise,
  NextYear,
  NoticeDelivery,
  NoticeReport,
  Promised,
} from './types';

const NOTICES = '/api/calendar/notices';

const body = ({ year, source, unit, file }: NoticeDelivery) => {
  const form = new FormData();
  form.set('year', year);
  form.set('source', source);
  form.set('unit', unit);
  form.set('file', file);
  return form;
};

export const calendarApi = {
  year: (year: number, unit: string, signal: AbortSignal) =>
    http<CalendarYear>(`/api/calendar/${year}${query({ unit: unit || undefined })}`, { signal }),
  nextYear: (signal: AbortSignal) => http<NextYear>('/api/calendar/next-year', { signal }),
  tryNotice: (delivery: NoticeDelivery) =>
    http<NoticeReport>(`${NOTICES}/trial`, { method: 'POST', body: body(delivery) }),
  importNotice: (delivery: NoticeDelivery, key: string) =>
    http<NoticeReport>(NOTICES, {
      method: 'POST',
      body: body(delivery),
      headers: { 'Idempotency-Key': key },
    }),
  promises: (signal: AbortSignal) => http<Promised[]>('/api/promises', { signal }),
  promise: (promise: NewPromise, key: string) =>
    http<Promised[]>('/api/promises', {
      method: 'POST',
      json: promise,
      headers: { 'Idempotency-Key': key },
    }),
};
