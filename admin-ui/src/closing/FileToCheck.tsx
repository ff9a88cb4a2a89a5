import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { Attachments } from '../cases/page/Attachments';
import { ClosingSection } from './ClosingSection';

/** What whoever checks a closing file reads beside the report: what is missing in it, and the papers themselves. */
export function FileToCheck({ number }: { number: string }) {
  const { data: file } = useApiQuery({
    key: ['case', number],
    ask: (signal) => api.caseFile(number, signal),
  });
  if (!file) return null;
  return (
    <>
      <ClosingSection closing={file.closing} />
      <Attachments attachments={file.attachments} />
    </>
  );
}
