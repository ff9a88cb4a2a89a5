import { Box, Chip, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseHit, SearchResult } from './types';
import { casePath } from '../cases/casePath';
import { useMatter } from '../i18n/useMatter';

interface Props {
  result: SearchResult;
  onLeave: () => void;
}

/** What is found, kind by kind. */
export function SearchHits({ result, onLeave }: Props) {
  const translate = useTranslate();
  const groups = result.groups.filter((group) => group.hits.length > 0);
  if (groups.length === 0) return <Typography>{translate('search.nothing')}</Typography>;
  return groups.map(({ kind, hits, more }) => (
    <Box key={kind} component="section" aria-label={translate(`search.group.${kind}`)}>
      <Typography variant="subtitle2" component="h2">
        {translate(`search.group.${kind}`)}
      </Typography>
      <List dense disablePadding>
        {hits.map((hit) => (
          <Hit key={hit.number} hit={hit} onLeave={onLeave} />
        ))}
      </List>
      {more && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('search.more', { count: hits.length })}
        </Typography>
      )}
    </Box>
  ));
}

function Hit({ hit, onLeave }: { hit: CaseHit; onLeave: () => void }) {
  const translate = useTranslate();
  const matter = useMatter();
  const role = translate(`party.role.${hit.role}`, { _: hit.role });
  return (
    <ListItem disablePadding divider>
      <ListItemButton
        component={Link}
        to={casePath(hit.number)}
        onClick={onLeave}
        sx={{ display: 'grid', gap: 0.25, px: 1 }}
      >
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {hit.party}
          </Typography>
          <Typography component="span" variant="body2">
            {role}
            {hit.party !== hit.applicant && ` · ${hit.applicant}`}
          </Typography>
          {hit.ended && <Chip size="small" label={translate('search.ended')} />}
        </Box>
        <Typography variant="body2" color="text.secondary">
          {hit.number} · {matter(hit.matter)} · {translate(`stage.${hit.stage}`)} · {hit.unit} ·{' '}
          {hit.receivedOn}
        </Typography>
      </ListItemButton>
    </ListItem>
  );
}
