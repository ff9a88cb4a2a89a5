import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { api } from '../../backend/api';
import { queryClient } from '../../backend/queryClient';
import { useAction } from '../../backend/useApi';
import { useSubmission } from '../../backend/useSubmission';
import type { DraftKind } from '../types';

interface Props {
  kind: DraftKind;
  draft: number | undefined;
  onDraft: (id: number) => void;
}

/** Puts what was typed so far away on the server; on the next click the same draft is changed. */
export function SaveDraftButton({ kind, draft, onDraft }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { getValues, reset } = useFormContext();
  const once = useSubmission();
  const save = useAction({
    act: async (content: object) => {
      if (draft === undefined) return (await once((key) => api.beginDraft(kind, content, key))).id;
      await api.changeDraft(draft, content);
      return draft;
    },
    done: (id) => {
      reset(getValues());
      onDraft(id);
      notify('intake.draft.saved', { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
  return (
    <Button size="large" disabled={save.isPending} onClick={() => save.mutate(getValues())}>
      {translate('intake.draft.save')}
    </Button>
  );
}
