import { useState } from 'react';
import { useNotify } from 'react-admin';
import { problemOf } from '../backend/problem';
import { useSubmit } from '../backend/useSubmit';
import { today } from '../i18n/dates';
import { calendarApi } from './api';
import type { NoticeDelivery, NoticeReport } from './types';

/** What is typed of a notice, and what the server made of it; any change asks for a new trial. */
export function useNotice(onImported: () => void) {
  const notify = useNotify();
  const [typed, setTyped] = useState<Omit<NoticeDelivery, 'file'>>({
    year: String(Number(today().slice(0, 4)) + 1),
    source: '',
    unit: '',
  });
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<NoticeReport>();
  const say = (error: unknown) => {
    const { detail, errors } = problemOf(error);
    if (!errors || Object.keys(errors).length === 0) notify(detail ?? '', { type: 'error' });
    throw error;
  };
  const trial = useSubmit({
    act: (delivery: NoticeDelivery) => calendarApi.tryNotice(delivery).catch(say),
    done: setReport,
  });
  const import_ = useSubmit({
    act: (delivery: NoticeDelivery, key: string) =>
      calendarApi.importNotice(delivery, key).catch(say),
    done: (imported) => {
      setReport(imported);
      onImported();
    },
  });
  const change = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setReport(undefined);
  };
  const deliver = (send: (delivery: NoticeDelivery) => void) => () => {
    if (file) send({ ...typed, file });
  };
  return {
    ...typed,
    file,
    report,
    errors: trial.errors ?? import_.errors,
    busy: trial.busy || import_.busy,
    setYear: (year: string) => change({ year }),
    setSource: (source: string) => change({ source }),
    setUnit: (unit: string) => change({ unit }),
    setFile: (chosen: File | undefined) => {
      setFile(chosen);
      setReport(undefined);
    },
    tryOut: deliver(trial.send),
    take: deliver(import_.send),
  };
}
