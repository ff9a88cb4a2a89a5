import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Completed } from '../../api/types';

/** A lawyer has one page to go back to; the confirmation comes along. */
export function useGoHome() {
  const navigate = useNavigate();
  const notify = useNotify();
  const translate = useTranslate();
  return ({ caseNumber, stage }: Completed) => {
    const words = { number: caseNumber, stage: translate(`stage.${stage}`) };
    notify('lawyer.sent', { type: 'success', messageArgs: words });
    void navigate('/');
  };
}
