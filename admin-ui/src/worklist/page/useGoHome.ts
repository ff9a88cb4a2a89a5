import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Completed } from '../types';
import { KEPT, type Kept } from '../../offline/sendOrKeep';

/** A lawyer has one page to go back to; the confirmation comes along. */
export function useGoHome() {
  const navigate = useNavigate();
  const notify = useNotify();
  const translate = useTranslate();
  return (result: Completed | Kept) => {
    if (result === KEPT) {
      notify('offline.kept', { type: 'info' });
    } else {
      const words = { number: result.caseNumber, stage: translate(`stage.${result.stage}`) };
      notify('lawyer.sent', { type: 'success', messageArgs: words });
    }
    void navigate('/');
  };
}
