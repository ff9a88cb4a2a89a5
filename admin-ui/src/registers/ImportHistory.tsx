import { Chip, Link, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RegisterImport } from './types';
import { api } from '../backend/api';
import { useApiQuery } from '../backend/useApi';
import { showInstant } from '../i18n/dates';
import { PageProblem } from '../layout/PageProblem';
import { Section } from '../layout/Section';

const COLOURS = { WAITING: 'warning', CONFIRMED: 'success', DISCARDED: 'default' } as const;

/** Every list that was handed in, the latest first. */
export function ImportHistory() {
  const translate = useTranslate();
  const { data, error, refetch } = useApiQuery({
    key: ['register-imports'],
    ask: api.registerImports,
  });
  return (
    <Section title={translate('import.history')}>
      {error && (
        <PageProblem
          error={error}
          onRetry={() => void refetch()}
          back={{ to: '/', label: translate('menu.home') }}
        />
      )}
      {data?.length === 0 && <Typography>{translate('import.none')}</Typography>}
      {data && data.length > 0 && (
        <List disablePadding>
          {data.map((list) => (
            <Row key={list.id} list={list} />
          ))}
        </List>
      )}
    </Section>
  );
}

function Row({ list }: { list: RegisterImport }) {
  const translate = useTranslate();
  return (
    <ListItem divider disableGutters sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
      <Link
        component={RouterLink}
        to={`/registers/imports/${list.id}`}
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {list.listName}
      </Link>
      <Chip
        size="small"
        color={COLOURS[list.state]}
        variant="outlined"
        label={translate(`import.state.${list.state}`)}
      />
      <Typography variant="body2" color="text.secondary">
        {translate(`register.kinds.${list.kind}`)} · {translate('import.count.rowsGood')}{' '}
        {list.rowsGood} · {translate('import.count.rowsBad')} {list.rowsBad} ·{' '}
        {translate('import.by', { name: list.uploadedBy, at: showInstant(list.uploadedAt) })}
      </Typography>
    </ListItem>
  );
}
