import { Box, Chip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TaskRow } from '../worklist/types';
import { useApiQuery } from '../backend/useApi';
import { Section } from '../layout/Section';
import { taskOrCopy } from '../offline/readings';
import { labelOf } from '../worklist/form/presentation';
import type { Property } from '../worklist/form/property';
import { taskPath } from '../worklist/taskPath';

/** What was done, in one tap: the form opens with its kind chosen and today as its day. */
export function QuickProgress({ task }: { task: TaskRow }) {
  const translate = useTranslate();
  const locale = useLocale();
  const page = useApiQuery({ key: ['task', task.id], ask: taskOrCopy(task.id) });
  const kind = page.data?.form.schema.properties?.kind as Property | undefined;
  if (!kind?.enum) return null;
  return (
    <Section title={translate('lawyer.quick')}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('lawyer.quickHint')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {kind.enum.map((code) => (
          <Chip
            key={code}
            clickable
            variant="outlined"
            component={Link}
            to={`${taskPath(task.id)}?kind=${code}&concluded=false`}
            label={labelOf(kind, code, locale)}
            sx={{ minHeight: 44, borderRadius: 22, px: 0.5 }}
          />
        ))}
      </Box>
    </Section>
  );
}
