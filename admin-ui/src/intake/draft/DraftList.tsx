import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Draft, DraftKind, DraftRow } from '../types';
import { api } from '../../backend/api';
import { queryClient } from '../../backend/queryClient';
import { useAction, useApiQuery } from '../../backend/useApi';
import { showInstant } from '../../i18n/dates';
import { Section } from '../../layout/Section';

interface Props {
  kind: DraftKind;
  onResume: (draft: Draft) => void;
}

/** One's own unfinished applications, or disputes; thirty days after the last change they are forgotten. */
export function DraftList({ kind, onResume }: Props) {
  const translate = useTranslate();
  const drafts =
    useApiQuery({ key: ['drafts', kind], ask: (signal) => api.drafts(kind, signal) }).data ?? [];
  if (drafts.length === 0) return null;
  return (
    <Box sx={{ mt: 2, maxWidth: 960 }}>
      <Section title={translate('intake.draft.mine')}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
          {drafts.map((row) => (
            <DraftItem key={row.id} kind={kind} row={row} onResume={onResume} />
          ))}
        </Box>
      </Section>
    </Box>
  );
}

function DraftItem({ kind, row, onResume }: Props & { row: DraftRow }) {
  const translate = useTranslate();
  const name = row.name || translate('intake.draft.nameless');
  const resume = useAction({
    act: () => api.draft(row.id),
    done: onResume,
  });
  const remove = useAction({
    act: () => api.deleteDraft(row.id),
    done: () => void queryClient.invalidateQueries({ queryKey: ['drafts'] }),
  });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography sx={{ flex: 1 }}>
        {name}
        {row.matter && ` · ${translate(`matter.${row.matter}`)}`} · {showInstant(row.changedAt)}
      </Typography>
      <Button
        variant="outlined"
        aria-label={translate('intake.draft.resumeOf', { name })}
        onClick={() => resume.mutate(undefined)}
      >
        {translate('intake.draft.resume')}
      </Button>
      {kind === 'LEGAL_AID' && (
        <Button component={Link} to={`/disputes/new?draft=${row.id}`}>
          {translate('carried.mediate')}
        </Button>
      )}
      <Button
        color="error"
        aria-label={translate('intake.draft.deleteOf', { name })}
        onClick={() => remove.mutate(undefined)}
      >
        {translate('ra.action.delete')}
      </Button>
    </Box>
  );
}
