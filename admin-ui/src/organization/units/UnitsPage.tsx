import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useApiQuery } from '../../backend/useApi';
import { today } from '../../i18n/dates';
import { EmptyState } from '../../layout/EmptyState';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { Section } from '../../layout/Section';
import { unitApi } from './api';
import { found } from './found';
import { UnitList } from './UnitList';
import { useUnitExport } from './useUnitExport';

/** The units of the bureau as they hang together on a day; who may, hangs one elsewhere. */
export default function UnitsPage() {
  const translate = useTranslate();
  const [on, setOn] = useState(today());
  const [word, setWord] = useState('');
  const tree = useApiQuery({
    key: ['unit-tree', on],
    ask: (signal) => unitApi.tree(on, signal),
    enabled: on !== '',
  });
  const shown = found(tree.data ?? [], word);
  const download = useUnitExport(shown);
  return (
    <Box sx={{ my: 2 }}>
      <PageTitle title={translate('units.title')} />
      <Section
        title={translate('units.asOf', { day: on })}
        aside={<Button onClick={download}>{translate('ra.action.export')}</Button>}
      >
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('units.hint')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
          <TextField
            type="search"
            label={translate('units.search')}
            value={word}
            onChange={({ target }) => setWord(target.value)}
          />
          <TextField
            type="date"
            label={translate('units.on')}
            value={on}
            onChange={({ target }) => setOn(target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
        {tree.error && (
          <PageProblem
            error={tree.error}
            onRetry={() => void tree.refetch()}
            back={{ to: '/', label: translate('menu.home') }}
          />
        )}
        {tree.data && shown.length === 0 && (
          <EmptyState title={translate('units.empty')} hint={translate('units.emptyHint')} />
        )}
        <UnitList units={shown} offices={(tree.data ?? []).filter(({ office }) => office)} />
      </Section>
    </Box>
  );
}
